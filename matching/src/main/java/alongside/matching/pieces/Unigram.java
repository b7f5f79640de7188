package alongside.matching.pieces;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Cuts each word of a text into the likeliest row of pieces: that with the highest sum of their scores, which are the
/// logarithms of how likely each is. A character no piece spells scores less than any piece; some in a row are one
/// unknown piece. Words are told apart by white space, of any kind and however much, and begin with `▁`.
///
/// The best row that ends at a place is the best that ends at some place before it and one more piece (Viterbi): so
/// many look-ups as the word has characters, times the length of the longest piece.
///
/// Source: Kudo 2018, "Subword Regularization"; the penalty and the joining of unknowns as in SentencePiece.
final class Unigram implements Segmenter {

    static final String SPACE = "▁";

    private static final double PENALTY = 10;
    private static final int NONE = -1;

    private final Map<String, Piece> pieces;
    private final UnaryOperator<String> normaliser;
    private final Piece unknown;
    private final int longest;

    /// @param score the logarithm of its chance
    record Piece(int number, double score) {}

    /// @param pieces those a text may be cut into, special ones left out
    /// @param unknown the number of what no piece spells
    Unigram(Map<String, Piece> pieces, int unknown, UnaryOperator<String> normaliser) {
        this.pieces = pieces;
        this.normaliser = normaliser;
        double lowest = pieces.values().stream().mapToDouble(Piece::score).min().orElse(0);
        this.unknown = new Piece(unknown, lowest - PENALTY);
        this.longest = pieces.keySet().stream().mapToInt(String::length).max().orElse(1);
    }

    @Override
    public int highest() {
        return Math.max(
                unknown.number(),
                pieces.values().stream()
                        .max(Comparator.comparingInt(Piece::number))
                        .map(Piece::number)
                        .orElse(0));
    }

    @Override
    public IntStream pieces(String text) {
        return Arrays.stream(normaliser.apply(text).split("[\\p{IsWhite_Space}]+"))
                .filter(word -> !word.isEmpty())
                .flatMapToInt(word -> best(SPACE + word));
    }

    private IntStream best(String word) {
        return new Lattice(word).best();
    }

    /// All ways through one word.
    private final class Lattice {

        private final String word;
        private final double[] scores;
        private final Piece[] last;
        private final int[] from;

        Lattice(String word) {
            this.word = word;
            this.scores = new double[word.length() + 1];
            this.last = new Piece[word.length() + 1];
            this.from = new int[word.length() + 1];
            Arrays.fill(from, NONE);
            for (int at = 0; at < word.length(); at = next(at)) {
                leave(at);
            }
        }

        private int next(int at) {
            return word.offsetByCodePoints(at, 1);
        }

        private void leave(int at) {
            int end = Math.min(word.length(), at + longest);
            for (int to = next(at); to <= end; to = to < word.length() ? next(to) : to + 1) {
                Piece piece = pieces.get(word.substring(at, to));
                if (piece != null) {
                    offer(at, to, piece);
                }
            }
            if (!pieces.containsKey(word.substring(at, next(at)))) {
                offer(at, next(at), unknown);
            }
        }

        /// Of two rows alike, the first stays.
        private void offer(int at, int to, Piece piece) {
            double score = scores[at] + piece.score();
            if (from[to] == NONE || score > scores[to]) {
                scores[to] = score;
                last[to] = piece;
                from[to] = at;
            }
        }

        IntStream best() {
            int[] numbers = new int[word.length()];
            int first = numbers.length;
            boolean isUnknown = false;
            for (int to = word.length(); to > 0; to = from[to]) {
                if (!isUnknown || last[to] != unknown) {
                    numbers[--first] = last[to].number();
                }
                isUnknown = last[to] == unknown;
            }
            return Arrays.stream(numbers, first, numbers.length);
        }
    }
}
