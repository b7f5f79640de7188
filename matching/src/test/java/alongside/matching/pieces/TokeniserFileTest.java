package alongside.matching.pieces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// `unigram.json` was learned by SentencePiece 0.2.2 from the texts in `lab/data`, with rules of its own for some
/// characters, and written by Hugging Face's tokenizers 0.23.2. What SentencePiece makes of 72 texts is in
/// `unigram-pieces.jsonl`.
class TokeniserFileTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @TempDir
    Path folder;

    @Test
    void aUnigramCutsAsSentencePieceDoes() throws IOException {
        Tokeniser tokeniser = read(resource("unigram.json"));
        List<JsonNode> texts =
                resource("unigram-pieces.jsonl").lines().map(MAPPER::readTree).toList();
        assertEquals(72, texts.size());
        for (JsonNode text : texts) {
            String words = text.path("text").asString("");
            int[] pieces =
                    text.path("pieces").valueStream().mapToInt(JsonNode::asInt).toArray();
            assertArrayEquals(pieces, tokeniser.windows(words, 10_000, 1).getFirst(), words);
        }
        assertEquals(499, tokeniser.highest());
    }

    @Test
    void aWordPieceFileCutsAsTheVocabularyItWasMadeOf() throws IOException {
        Tokeniser packaged = PackagedModel.tokeniser();
        Tokeniser tokeniser = read(wordPiece(true));
        for (String text : List.of("", "HÉLLO, Wörld! 4½ yo", "embeddings", "眠い [SEP] 😴", "tired ".repeat(900))) {
            List<int[]> expected = packaged.windows(text, 64, 8);
            List<int[]> found = tokeniser.windows(text, 64, 8);
            assertArrayEquals(expected.toArray(), found.toArray(), text);
        }
    }

    @Test
    void caseCountsWhereTheFileSaysSo() throws IOException {
        Tokeniser tokeniser = read(wordPiece(false));
        assertArrayEquals(
                new int[] {101, 100, 7592, 102},
                tokeniser.windows("Hello hello", 64, 1).getFirst());
    }

    @Test
    void anotherKindIsRefusedWithItsName() {
        assertEquals(
                "its tokenizer.json is of the kind “BPE”; WordPiece and Unigram are read",
                refused(json -> json.replace("\"Unigram\"", "\"BPE\"")));
    }

    @Test
    void whatIsNotKnownIsRefusedRatherThanPassedOver() {
        assertTrue(
                refused(json -> json.replace("\"Metaspace\"", "\"ByteLevel\"")).contains("“ByteLevel”"));
        assertTrue(refused(json -> json.replace("\"Replace\"", "\"Prepend\"")).contains("“Prepend”"));
        assertTrue(refused(json -> json.replace("\"TemplateProcessing\"", "\"Other\""))
                .contains("“Other”"));
        assertTrue(refused(json -> json.replace("\"always\"", "\"never\"")).contains("mark"));
        assertTrue(refused(json -> json.replace("\"precompiled_charsmap\":\"AAQ", "\"precompiled_charsmap\":\"____"))
                .contains("Precompiled"));
        assertTrue(refused(json -> json.replace("\"byte_fallback\":false", "\"byte_fallback\":true"))
                .contains("bytes"));
        assertEquals("its tokenizer.json is not written in JSON", refused(json -> json.substring(0, 900)));
    }

    @Test
    void aPieceThatNoVocabularyHasAPlaceForIsRefused() throws IOException {
        assertEquals(
                "its tokenizer.json has the piece number “-3”, which is not known",
                refused(json -> json.replace("\"unk_id\":3", "\"unk_id\":-3")));
        assertTrue(refused(json -> json.replace("\"ids\":[2]", "\"ids\":[-2]")).contains("“-2”"));
        assertTrue(
                refused(json -> json.replace("\"ids\":[2]", "\"ids\":[\"no\"]")).contains("“\"no\"”"));
        String negative = wordPiece(true).replace("\"tired\":", "\"tired\":-");
        assertThrows(UnfitModel.class, () -> read(negative));
    }

    private String refused(UnaryOperator<String> changed) {
        return String.valueOf(assertThrows(UnfitModel.class, () -> read(changed.apply(resource("unigram.json"))))
                .getMessage());
    }

    private Tokeniser read(String json) throws IOException {
        Path file = folder.resolve("tokenizer.json");
        Files.writeString(file, json);
        return Tokeniser.of(file);
    }

    /// The packaged vocabulary, as Hugging Face's tokenizers write it.
    private static String wordPiece(boolean lowerCase) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree("""
                {"normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                   "strip_accents": null, "lowercase": %s},
                 "pre_tokenizer": {"type": "BertPreTokenizer"},
                 "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 102], "cls": ["[CLS]", 101]},
                 "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##"}}
                """.formatted(lowerCase));
        ObjectNode vocabulary = ((ObjectNode) json.path("model")).putObject("vocab");
        try (InputStream in = resourceStream("/bert-vocabulary-en.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(piece -> vocabulary.put(piece, vocabulary.size()));
        }
        return json.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = resourceStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resourceStream(String name) {
        InputStream in = TokeniserFileTest.class.getResourceAsStream(name);
        if (in == null) {
            throw new AssertionError(name);
        }
        return in;
    }
}
