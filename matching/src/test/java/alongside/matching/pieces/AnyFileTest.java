package alongside.matching.pieces;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Whatever `tokenizer.json` somebody brings, and whatever is read with it: it is refused in one sentence, or cuts
/// every
/// text into pieces it says it has.
class AnyFileTest {

    private static final int SEED = 20261201;
    private static final int FILES = 500;
    private static final int TEXTS = 3;
    private static final int LONGEST = 64;
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String WORD_PIECE = """
            {"normalizer": {"type": "BertNormalizer", "strip_accents": null, "lowercase": true},
             "pre_tokenizer": {"type": "BertPreTokenizer"},
             "post_processor": {"type": "BertProcessing", "sep": ["[SEP]", 2], "cls": ["[CLS]", 1]},
             "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                "vocab": {"[UNK]": 0, "[CLS]": 1, "[SEP]": 2, "don": 3, "##t": 4, "i": 5, "##s": 6, "4": 7}}}
            """;

    /// In place of a part of a file.
    private static final List<String> WRONG = List.of(
            "null", "true", "-1", "7", "2147483648", "1e999", "\"\"", "\"x\"", "\"Sequence\"", "[]", "[[]]", "{}");

    @TempDir
    Path folder;

    @Test
    void aUnigramCutsAnyText() throws IOException {
        Tokeniser tokeniser = read(unigram());
        AnyText.each(text -> {
            assertCut(tokeniser, text);
            assertEquals(pieces(tokeniser, text), pieces(tokeniser, new String(text.toCharArray())));
        });
    }

    @Test
    void plainWordsAreNeverEmptyAndHoldNoSpace() {
        for (PlainWords words : List.of(
                new PlainWords(true, true),
                new PlainWords(true, false),
                new PlainWords(false, true),
                new PlainWords(false, false))) {
            AnyText.each(text -> words.in(text)
                    .forEach(word -> assertTrue(
                            !word.isEmpty() && word.chars().noneMatch(Character::isSpaceChar),
                            () -> AnyText.shown(text))));
        }
    }

    @Test
    void everyStepOfANormaliserTakesAnyText() {
        List<UnaryOperator<String>> steps = Stream.of(
                        "NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Strip")
                .map(type -> Normaliser.of(MAPPER.createObjectNode().put("type", type)))
                .toList();
        AnyText.each(
                text -> steps.forEach(step -> assertDoesNotThrow(() -> step.apply(text), () -> AnyText.shown(text))));
    }

    @Test
    void aMapOfCharactersThatIsBrokenIsRefusedOrRead() throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        byte[] map = Base64.getDecoder()
                .decode(MAPPER.readTree(unigram())
                        .at("/normalizer/normalizers/0/precompiled_charsmap")
                        .asString());
        int read = 0;
        for (int round = 0; round < FILES; round++) {
            byte[] broken = broken(map, random);
            try {
                UnaryOperator<String> written = new CharsMap(broken);
                IntStream.range(0, TEXTS).forEach(text -> written.apply(AnyText.text(random)));
                read++;
            } catch (IllegalArgumentException refused) {
                assertEquals("Not a map of characters", refused.getMessage());
            }
        }
        assertTrue(read > FILES / 2 && read < FILES, "read: " + read);
    }

    @Test
    void aFileWithBytesThatAreWrongOrMissingIsRefusedOrRead() throws IOException {
        for (String json : List.of(unigram(), WORD_PIECE)) {
            byte[] whole = json.getBytes(StandardCharsets.UTF_8);
            refusedOrRead(random -> broken(whole, random));
        }
    }

    @Test
    void aFileWithPartsThatAreWrongOrMissingIsRefusedOrRead() throws IOException {
        for (String json : List.of(unigram(), WORD_PIECE)) {
            refusedOrRead(random -> {
                JsonNode whole = MAPPER.readTree(json);
                spoil(whole, random);
                return whole.toString().getBytes(StandardCharsets.UTF_8);
            });
        }
    }

    private interface Breaking {
        byte[] file(SplittableRandom random);
    }

    private void refusedOrRead(Breaking breaking) throws IOException {
        SplittableRandom random = new SplittableRandom(SEED);
        int read = 0;
        for (int round = 0; round < FILES; round++) {
            byte[] file = breaking.file(random);
            try {
                Tokeniser tokeniser = read(file);
                IntStream.range(0, TEXTS).forEach(text -> assertCut(tokeniser, AnyText.text(random)));
                read++;
            } catch (UnfitModel refused) {
                assertEquals(1, String.valueOf(refused.getMessage()).lines().count());
            } catch (RuntimeException crash) {
                throw new AssertionError("round " + round + ": " + new String(file, StandardCharsets.UTF_8), crash);
            }
        }
        assertTrue(read > 0 && read < FILES, "read: " + read);
    }

    /// Cut short, or some bytes are others.
    private static byte[] broken(byte[] whole, SplittableRandom random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] broken = whole.clone();
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    /// Goes down at random and puts something else there, or nothing.
    private static void spoil(JsonNode node, SplittableRandom random) {
        List<Runnable> ways = new ArrayList<>();
        JsonNode wrong = MAPPER.readTree(WRONG.get(random.nextInt(WRONG.size())));
        boolean removed = random.nextInt(4) == 0;
        boolean deeper = random.nextInt(4) > 0;
        if (node instanceof ObjectNode object) {
            object.propertyNames()
                    .forEach(name -> ways.add(() -> {
                        if (deeper && object.path(name).size() > 0) {
                            spoil(object.path(name), random);
                        } else if (removed) {
                            object.remove(name);
                        } else {
                            object.set(name, wrong);
                        }
                    }));
        } else if (node instanceof ArrayNode array) {
            IntStream.range(0, array.size())
                    .forEach(at -> ways.add(() -> {
                        if (deeper && array.path(at).size() > 0) {
                            spoil(array.path(at), random);
                        } else if (removed) {
                            array.remove(at);
                        } else {
                            array.set(at, wrong);
                        }
                    }));
        }
        ways.get(random.nextInt(ways.size())).run();
    }

    private static void assertCut(Tokeniser tokeniser, String text) {
        for (int[] window : tokeniser.windows(text, LONGEST, 4)) {
            assertTrue(window.length <= LONGEST, () -> AnyText.shown(text));
            assertTrue(
                    Arrays.stream(window).allMatch(piece -> piece >= 0 && piece <= tokeniser.highest()),
                    () -> Arrays.toString(window) + " of " + AnyText.shown(text));
        }
    }

    private static List<List<Integer>> pieces(Tokeniser tokeniser, String text) {
        return tokeniser.windows(text, LONGEST, 4).stream()
                .map(window -> Arrays.stream(window).boxed().toList())
                .toList();
    }

    private Tokeniser read(String json) throws IOException {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private Tokeniser read(byte[] json) throws IOException {
        return Tokeniser.of(Files.write(folder.resolve("tokenizer.json"), json));
    }

    private static String unigram() throws IOException {
        try (InputStream in = Objects.requireNonNull(AnyFileTest.class.getResourceAsStream("unigram.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
