package alongside.matching.pieces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.PackagedModel;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The numbers are those of BERT's own tokenizer for bert-base-uncased.
class WordPieceTest {

    private static Tokeniser tokeniser;

    @BeforeAll
    static void read() throws IOException {
        tokeniser = PackagedModel.tokeniser();
    }

    @Test
    void twoWordsAreFramedByStartAndEnd() {
        assertPieces("hello world", 101, 7592, 2088, 102);
    }

    @Test
    void caseAndAccentsDoNotCount() {
        assertPieces("HÉLLO Wörld", 101, 7592, 2088, 102);
    }

    @Test
    void punctuationStandsAlone() {
        assertPieces("Hello, my dog is cute", 101, 7592, 1010, 2026, 3899, 2003, 10140, 102);
    }

    @Test
    void aLongWordFallsIntoPieces() {
        assertPieces("embeddings", 101, 7861, 8270, 4667, 2015, 102);
    }

    @Test
    void nothingIsOnlyTheFrame() {
        assertPieces(" \u0000\u200B\t\n", 101, 102);
    }

    @Test
    void whatNoPieceSpellsIsOneUnknown() {
        assertPieces("\uD83E\uDD71", 101, 100, 102);
        assertPieces("x".repeat(101), 101, 100, 102);
    }

    @Test
    void ideographsStandAlone() {
        assertEquals(tokeniser.windows("我你", 512, 1).getFirst().length, 4);
    }

    @Test
    void aSpecialPieceInATextIsText() {
        assertTrue(Arrays.stream(tokeniser.windows("[SEP]", 512, 1).getFirst())
                .skip(1)
                .limit(1)
                .allMatch(id -> id != 102));
    }

    @Test
    void aLongTextIsReadInWindowsOfNearlyEqualLength() {
        List<int[]> windows = tokeniser.windows("tired ".repeat(600), 256, 8);
        assertEquals(
                List.of(202, 202, 202),
                windows.stream().map(window -> window.length).toList());
        windows.forEach(window -> {
            assertEquals(101, window[0]);
            assertEquals(102, window[window.length - 1]);
        });
    }

    @Test
    void whatLeadsATextLeadsEachOfItsWindows() {
        int[] lead = tokeniser.windows("query:", 512, 1).getFirst();
        List<int[]> windows = tokeniser.leadBy("query: ").windows("tired ".repeat(600), 256, 8);
        assertEquals(3, windows.size());
        for (int[] window : windows) {
            assertArrayEquals(Arrays.copyOf(lead, lead.length - 1), Arrays.copyOf(window, lead.length - 1));
            assertTrue(window.length <= 256);
        }
        assertArrayEquals(
                tokeniser.windows("query: tired", 512, 1).getFirst(),
                tokeniser.leadBy("query: ").windows("tired", 512, 1).getFirst());
    }

    @Test
    void beyondTheLastWindowNothingIsRead() {
        List<int[]> windows = tokeniser.windows("tired ".repeat(6_000), 256, 8);
        assertEquals(8, windows.size());
        assertEquals(256, windows.getLast().length);
    }

    private static void assertPieces(String text, int... pieces) {
        assertArrayEquals(pieces, tokeniser.windows(text, 512, 1).getFirst());
    }
}
