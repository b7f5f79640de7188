package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScoresByWordsTest {

    private final Scores scores = new ScoresByWords(List.of(
            new Worded("s1", "I bake bread"),
            new Worded("s2", "Twins sleeping at the same time"),
            new Worded("s3", "I sit beside you in offices")));

    @AfterEach
    void close() {
        scores.close();
    }

    @Test
    void aWordInAnotherFormIsTheSameWord() {
        double[] found = scores.of(new Worded("a", "my twin sleeps"));

        assertEquals(0, found[0]);
        assertTrue(found[1] > 0);
        assertEquals(0, found[2]);
    }

    @Test
    void wordsEveryoneUsesFindNothing() {
        assertArrayEquals(new double[3], scores.of(new Worded("a", "the and of it")));
    }

    @Test
    void aVeryLongAskIsStillReadWhole() {
        String long5000 = IntStream.range(0, 5_000).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));

        assertTrue(scores.of(new Worded("a", long5000 + " bread"))[0] > 0);
    }
}
