package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.pieces.AnyText;
import alongside.matching.pieces.Tokeniser;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Whatever someone writes, or whatever reaches a village that nobody wrote: it is cut into pieces.
class AnyTextTest {

    private static final int LONGEST = 64;
    private static final int MOST = 4;
    private static final int START = 101;
    private static final int END = 102;
    private static final int PIECES = 30_522;

    private static Tokeniser tokeniser;

    @BeforeAll
    static void read() throws IOException {
        tokeniser = PackagedModel.tokeniser();
    }

    @Test
    void isCutIntoKnownPiecesInFramesThatAreNotTooLong() {
        AnyText.each(text -> {
            List<int[]> windows = tokeniser.windows(text, LONGEST, MOST);
            assertTrue(!windows.isEmpty() && windows.size() <= MOST, () -> AnyText.shown(text));
            windows.forEach(window -> assertFramed(window, text));
        });
    }

    @Test
    void isCutTheSameWayAgain() {
        AnyText.each(
                text -> assertEquals(pieces(text), pieces(new String(text.toCharArray())), () -> AnyText.shown(text)));
    }

    @Test
    void isCutTheSameWayWithNothingsInBetween() {
        AnyText.each(text -> {
            String between = text.codePoints()
                    .collect(
                            StringBuilder::new,
                            (all, c) -> all.appendCodePoint(c).append('\0'),
                            StringBuilder::append)
                    .toString();
            assertEquals(pieces(text), pieces(between), () -> AnyText.shown(text));
        });
    }

    @Test
    void isReadForAgesToo() {
        AnyText.each(text -> assertDoesNotThrow(() -> AgeInWords.find(text), () -> AnyText.shown(text)));
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

    private static List<Integer> pieces(String text) {
        return tokeniser.windows(text, LONGEST, MOST).stream()
                .flatMapToInt(Arrays::stream)
                .boxed()
                .toList();
    }

    private static void assertFramed(int[] window, String text) {
        assertTrue(window.length >= 2 && window.length <= LONGEST, () -> AnyText.shown(text));
        assertEquals(START, window[0]);
        assertEquals(END, window[window.length - 1]);
        assertTrue(
                IntStream.range(1, window.length - 1)
                        .map(i -> window[i])
                        .allMatch(piece -> piece >= 0 && piece < PIECES && piece != START && piece != END),
                () -> AnyText.shown(text));
    }
}
