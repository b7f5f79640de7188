package alongside.matching.languages;

import java.util.List;
import java.util.Locale;

/// How likely three letters follow each other in a language. 32 letters, so a trigram is a number of 15 bits: 128 kB a
/// language.
final class Trigrams {

    private static final String LETTERS = " abcdefghijklmnopqrstuvwxyzäöüßñ";
    private static final int BITS = 5;
    private static final int MASK = (1 << 3 * BITS) - 1;
    /// Of a trigram never seen.
    private static final double UNSEEN = 0.1;

    private final float[] logarithms;

    private Trigrams(float[] logarithms) {
        this.logarithms = logarithms;
    }

    static Trigrams of(String sample) {
        float[] counts = new float[MASK + 1];
        double all = 0;
        for (String word : sample.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            for (int trigram : in(word)) {
                counts[trigram]++;
                all++;
            }
        }
        for (int i = 0; i < counts.length; i++) {
            counts[i] = (float) Math.log((counts[i] + UNSEEN) / (all + UNSEEN * counts.length));
        }
        return new Trigrams(counts);
    }

    double logarithm(List<String> words) {
        double sum = 0;
        for (String word : words) {
            for (int trigram : in(word)) {
                sum += logarithms[trigram];
            }
        }
        return sum;
    }

    private static int[] in(String word) {
        String framed = " " + word + " ";
        int[] trigrams = new int[framed.length()];
        int last = 0;
        for (int i = 0; i < trigrams.length; i++) {
            last = last << BITS & MASK | letter(framed.charAt(i));
            trigrams[i] = last;
        }
        return trigrams;
    }

    /// Accents that only stress a vowel do not count; of a foreign letter, the rarest there is.
    private static int letter(char letter) {
        int plain = "áéíóú".indexOf(letter);
        int at = LETTERS.indexOf(plain < 0 ? letter : "aeiou".charAt(plain));
        return Math.max(at, 0);
    }
}
