package alongside.matching.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a `tokenizer.json`: WordPiece as BERT's models have it, and Unigram as XLM-R's.
final class TokeniserFile {

    private final JsonNode json;
    private final JsonNode model;

    private TokeniserFile(JsonNode json) {
        this.json = json;
        this.model = json.path("model");
    }

    static Tokeniser read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new TokeniserFile(new JsonMapper().readTree(in)).tokeniser();
        } catch (JacksonException e) {
            throw new UnfitModel("its tokenizer.json is not written in JSON", e);
        }
    }

    private Tokeniser tokeniser() {
        String kind = model.path("type").asString("");
        Segmenter segmenter = switch (kind) {
            case "WordPiece" -> wordPiece();
            case "Unigram" -> unigram();
            default ->
                throw new UnfitModel(
                        "its tokenizer.json is of the kind “%s”; WordPiece and Unigram are read".formatted(kind));
        };
        return Frame.of(json.path("post_processor")).around(segmenter);
    }

    private Segmenter wordPiece() {
        JsonNode words = json.path("normalizer");
        ensure(words, "type", "BertNormalizer");
        ensureIsOn(words, "clean_text");
        ensureIsOn(words, "handle_chinese_chars");
        ensure(json.path("pre_tokenizer"), "type", "BertPreTokenizer");
        ensure(model, "continuing_subword_prefix", "##");
        boolean lowerCase = words.path("lowercase").asBoolean(true);
        Map<String, Integer> vocabulary = HashMap.newHashMap(model.path("vocab").size());
        model.path("vocab").properties().forEach(piece -> vocabulary.put(piece.getKey(), number(piece.getValue())));
        return new WordPiece(
                vocabulary,
                model.path("unk_token").asString(WordPiece.UNKNOWN),
                new PlainWords(lowerCase, words.path("strip_accents").asBoolean(lowerCase)));
    }

    private Segmenter unigram() {
        cutsAtSpaces(json.path("pre_tokenizer"));
        JsonNode unknown = model.path("unk_id");
        if (!unknown.isInt() || model.path("byte_fallback").asBoolean(false)) {
            throw new UnfitModel(
                    "its tokenizer.json has no piece for what is unknown, or spells it in bytes, which is not"
                            + " read");
        }
        Set<Integer> special = special();
        special.add(number(unknown));
        JsonNode vocabulary = model.path("vocab");
        Map<String, Unigram.Piece> pieces = HashMap.newHashMap(vocabulary.size());
        for (int number = 0; number < vocabulary.size(); number++) {
            JsonNode piece = vocabulary.get(number);
            if (!special.contains(number)) {
                pieces.put(
                        piece.path(0).asString(""),
                        new Unigram.Piece(number, piece.path(1).asDouble(0)));
            }
        }
        return new Unigram(pieces, number(unknown), Normaliser.of(json.path("normalizer")));
    }

    /// Its place in the vocabulary.
    static int number(JsonNode piece) {
        if (!piece.isInt() || piece.asInt() < 0) {
            throw UnfitModel.unknown("piece number", piece.toString());
        }
        return piece.asInt();
    }

    /// Pieces that stand for something no text says: nobody who writes `</s>` means the end.
    private Set<Integer> special() {
        Set<Integer> special = new HashSet<>();
        json.path("added_tokens").forEach(token -> {
            if (token.path("special").asBoolean(false)) {
                special.add(token.path("id").asInt(-1));
            }
        });
        return special;
    }

    private static void cutsAtSpaces(JsonNode preTokenizer) {
        List<JsonNode> steps = preTokenizer.path("type").asString("").equals("Sequence")
                ? preTokenizer.path("pretokenizers").valueStream().toList()
                : List.of(preTokenizer);
        boolean marks = false;
        for (JsonNode step : steps) {
            switch (step.path("type").asString("")) {
                case "WhitespaceSplit" -> {}
                case "Metaspace" -> marks = marksEveryWord(step);
                default ->
                    throw UnfitModel.unknown("pre_tokenizer", step.path("type").asString(""));
            }
        }
        if (!marks) {
            throw UnfitModel.unknown("pre_tokenizer", "without a mark before every word");
        }
    }

    private static boolean marksEveryWord(JsonNode metaspace) {
        return metaspace.path("replacement").asString("").equals(Unigram.SPACE)
                && metaspace.path("add_prefix_space").asBoolean(true)
                && !metaspace.path("prepend_scheme").asString("").equals("never");
    }

    /// As it is where nothing is said.
    private static void ensureIsOn(JsonNode of, String field) {
        if (!of.path(field).asBoolean(true)) {
            throw UnfitModel.unknown(field, "false");
        }
    }

    private static void ensure(JsonNode of, String field, String expected) {
        String found = of.path(field).asString("");
        if (!found.equals(expected)) {
            throw UnfitModel.unknown(field, found);
        }
    }
}
