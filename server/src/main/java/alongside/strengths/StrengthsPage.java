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

    static StrengthsPage of(List<Strength> strengths, List<Struggle> struggles, boolean first) {
        return new StrengthsPage(strengths, struggles, first, "", null, "", null);
    }

    StrengthsPage strength(String typed, String sentence) {
        return new StrengthsPage(strengths, struggles, first, typed, sentence, "", null);
    }

    StrengthsPage struggle(String typed, String sentence) {
        return new StrengthsPage(strengths, struggles, first, "", null, typed, sentence);
    }
}
