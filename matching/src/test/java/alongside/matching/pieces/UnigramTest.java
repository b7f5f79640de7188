package alongside.matching.pieces;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.matching.pieces.Unigram.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class UnigramTest {

    private static final int UNKNOWN = 7;
    private static final String[] LETTERS = {"a", "b", "c", "é", "😴"};

    @Test
    void theLikeliestOfAllWaysIsFound() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 3_000; round++) {
            Map<String, Piece> pieces = vocabulary(random);
            String word = letters(random, 1 + random.nextInt(9));
            int seen = round;
            assertArrayEquals(
                    new AllWays(pieces).best(Unigram.SPACE + word),
                    new Unigram(pieces, UNKNOWN, UnaryOperator.identity())
                            .pieces(word)
                            .toArray(),
                    () -> "round " + seen + ": " + word + " of " + pieces);
        }
    }

    @Test
    void wordsAreToldApartByWhiteSpaceHoweverMuch() {
        Map<String, Piece> pieces = Map.of("▁a", new Piece(10, -1), "▁b", new Piece(11, -1));
        Unigram unigram = new Unigram(pieces, UNKNOWN, UnaryOperator.identity());
        assertArrayEquals(
                new int[] {10, 11, 10}, unigram.pieces("  a \u00a0\n b a ").toArray());
        assertEquals(0, unigram.pieces(" \t").count());
        assertEquals(11, unigram.highest());
    }

    private static Map<String, Piece> vocabulary(SplittableRandom random) {
        Map<String, Piece> pieces = new HashMap<>();
        int size = 1 + random.nextInt(14);
        for (int number = 10; number < 10 + size; number++) {
            String start = random.nextInt(3) == 0 ? Unigram.SPACE : "";
            String piece = start + letters(random, 1 + random.nextInt(3));
            pieces.put(piece, new Piece(number, -1 - 8 * random.nextDouble()));
        }
        return pieces;
    }

    private static String letters(SplittableRandom random, int length) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append(LETTERS[random.nextInt(LETTERS.length)]);
        }
        return letters.toString();
    }

    /// Tries every way, without looking where it leads before it is there.
    private static final class AllWays {

        private final Map<String, Piece> pieces;
        private final double lowest;
        private List<Integer> best = List.of();
        private double score = Double.NEGATIVE_INFINITY;

        AllWays(Map<String, Piece> pieces) {
            this.pieces = pieces;
            this.lowest =
                    pieces.values().stream().mapToDouble(Piece::score).min().orElseThrow() - 10;
        }

        int[] best(String word) {
            go(word, 0, List.of());
            return best.stream().mapToInt(i -> i).toArray();
        }

        private void go(String left, double sum, List<Integer> numbers) {
            if (left.isEmpty()) {
                if (sum > score) {
                    score = sum;
                    best = numbers;
                }
                return;
            }
            for (int to = left.offsetByCodePoints(0, 1); ; to = left.offsetByCodePoints(to, 1)) {
                Piece piece = pieces.get(left.substring(0, to));
                if (piece != null) {
                    go(left.substring(to), sum + piece.score(), with(numbers, piece.number()));
                } else if (left.codePointCount(0, to) == 1) {
                    go(left.substring(to), sum + lowest, with(numbers, UNKNOWN));
                }
                if (to == left.length()) {
                    return;
                }
            }
        }

        private static List<Integer> with(List<Integer> numbers, int number) {
            List<Integer> more = new ArrayList<>(numbers);
            boolean joins = number == UNKNOWN && !numbers.isEmpty() && numbers.getLast() == UNKNOWN;
            if (!joins) {
                more.add(number);
            }
            return more;
        }
    }
}
