package alongside.lab.corpus;

import java.util.Locale;
import java.util.stream.IntStream;

/// The groups of three letters of a text, each once: what two texts share of them tells that one was copied from the
/// other, whatever a comma or an ending makes of it.
public final class Trigrams {

    private final long[] sorted;

    private Trigrams(long[] sorted) {
        this.sorted = sorted;
    }

    /// Three letters are a number of 48 bits.
    public static Trigrams of(String text) {
        String plain = plain(text);
        return new Trigrams(IntStream.range(0, Math.max(0, plain.length() - 2))
                .mapToLong(
                        at -> (long) plain.charAt(at) << 32 | (long) plain.charAt(at + 1) << 16 | plain.charAt(at + 2))
                .sorted()
                .distinct()
                .toArray());
    }

    /// Letters and digits, small, with one space for all that stands between.
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// Jaccard: how many of all they have both, 0 to 1.
    public double overlap(Trigrams other) {
        int shared = 0;
        for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
            int order = Long.compare(sorted[i], other.sorted[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return overlap(shared, other);
    }

    double overlap(int shared, Trigrams other) {
        int all = sorted.length + other.sorted.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    long[] sorted() {
        return sorted;
    }
}
