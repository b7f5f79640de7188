package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.pieces.Tokeniser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever someone writes, or whatever reaches a village that nobody wrote: it is cut into pieces.
class AnyTextTest {

    private static final int TEXTS = 4_000;
    private static final int LONGEST = 64;
    private static final int MOST = 4;
    private static final int START = 101;
    private static final int END = 102;
    private static final int PIECES = 30_522;
    private static final String[] BITS = {
        "[CLS]",
        "##ing",
        "don’t",
        "4½ yo",
        "\u0130STANBUL",
        "ﬁﬀ",
        "👩‍👧‍👦",
        "🇩🇪",
        "e\u0301\u0327",
        "한국",
        "ส้ม",
        "مرحبا",
        "\uFEFF",
        "\u202E"
    };

    private static Tokeniser tokeniser;

    @BeforeAll
    static void read() throws IOException {
        tokeniser = PackagedModel.tokeniser();
    }

    @Test
    void isCutIntoKnownPiecesInFramesThatAreNotTooLong() {
        each(text -> {
            List<int[]> windows = tokeniser.windows(text, LONGEST, MOST);
            assertTrue(!windows.isEmpty() && windows.size() <= MOST, () -> shown(text));
            windows.forEach(window -> assertFramed(window, text));
        });
    }

    @Test
    void isCutTheSameWayAgain() {
        each(text -> assertEquals(pieces(text), pieces(new String(text.toCharArray())), () -> shown(text)));
    }

    @Test
    void isCutTheSameWayWithNothingsInBetween() {
        each(text -> {
            String between = text.codePoints()
                    .collect(
                            StringBuilder::new,
                            (all, c) -> all.appendCodePoint(c).append('\0'),
                            StringBuilder::append)
                    .toString();
            assertEquals(pieces(text), pieces(between), () -> shown(text));
        });
    }

    @Test
    void isReadForAgesToo() {
        each(text -> assertDoesNotThrow(() -> AgeInWords.find(text), () -> shown(text)));
    }

    @Test
    void howeverLongAWordIsItIsOnePiece() {
        assertEquals(List.of(START, 100, END), pieces("x".repeat(3_000_000)));
        assertEquals(List.of(START, 100, END), pieces("\uD835\uDD4F".repeat(1_000_000)));
    }

    @Test
    void anAccentMayBePiledHighWithoutEnd() {
        assertEquals(pieces("tired"), pieces("tired" + "\u0301".repeat(100_000)));
    }

    private interface Reader {
        void read(String text);
    }

    private static void each(Reader reader) {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < TEXTS; i++) {
            reader.read(text(random));
        }
    }

    private static List<Integer> pieces(String text) {
        return tokeniser.windows(text, LONGEST, MOST).stream()
                .flatMapToInt(Arrays::stream)
                .boxed()
                .toList();
    }

    private static void assertFramed(int[] window, String text) {
        assertTrue(window.length >= 2 && window.length <= LONGEST, () -> shown(text));
        assertEquals(START, window[0]);
        assertEquals(END, window[window.length - 1]);
        assertTrue(
                IntStream.range(1, window.length - 1)
                        .map(i -> window[i])
                        .allMatch(piece -> piece >= 0 && piece < PIECES && piece != START && piece != END),
                () -> shown(text));
    }

    /// Parts of one kind each: halves of surrogate pairs, marks without a letter, letters of any plane, known words.
    private static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(6); part >= 0; part--) {
            IntUnaryOperator kind = kind(random);
            for (int i = random.nextInt(random.nextInt(50) == 0 ? 3_000 : 30); i > 0; i--) {
                text.appendCodePoint(kind.applyAsInt(i));
            }
            text.append(BITS[random.nextInt(BITS.length)]);
        }
        return text.toString();
    }

    private static IntUnaryOperator kind(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> i -> random.nextInt(0xD800, 0xE000);
            case 1 -> i -> random.nextInt(0x300, 0x370);
            case 2 -> i -> random.nextInt(0x1F300, 0x1FAFF);
            case 3 -> i -> random.nextInt(0x21);
            case 4 -> i -> random.nextInt(0x21, 0x7F);
            case 5 -> i -> random.nextInt(0x10000);
            default -> i -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    }

    private static String shown(String text) {
        return text.codePoints().limit(200).mapToObj("%04x"::formatted).toList().toString();
    }
}
