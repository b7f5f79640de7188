package alongside.strengths;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param first she has just joined: the page leads on to what is hard, then to the ask
record StrengthsPage(
        List<Strength> strengths,
        List<Struggle> struggles,
        boolean first,
        String typedStrength,
        @Nullable String strengthSentence,
        String typedStruggle,
        @Nullable String struggleSentence) {

    private static final int OPENING = 40;

    StrengthsPage {
        strengths = List.copyOf(strengths);
        struggles = List.copyOf(struggles);
    }

    static StrengthsPage of(List<Strength> strengths, List<Struggle> struggles, boolean first) {
        return new StrengthsPage(strengths, struggles, first, "", null, "", null);
    }

    StrengthsPage strength(String typed, String sentence) {
        return new StrengthsPage(strengths, struggles, first, typed, sentence, "", null);
    }

    StrengthsPage struggle(String typed, String sentence) {
        return new StrengthsPage(strengths, struggles, first, "", null, typed, sentence);
    }

    /// The first words of a strength, so that a button says to which one it belongs.
    String opening(Strength strength) {
        String words = strength.words();
        return words.codePointCount(0, words.length()) <= OPENING
                ? words
                : words.substring(0, words.offsetByCodePoints(0, OPENING)).strip() + "…";
    }
}
