package alongside.strengths;

import org.jspecify.annotations.Nullable;

/// Words for a strength or a struggle, as typed.
record StrengthForm(String words) {

    String kept() {
        return words.strip();
    }

    /// The key of the one sentence on what to change, or null when the words can be kept.
    @Nullable
    String sentence() {
        if (kept().isEmpty()) {
            return "strengths.empty";
        }
        return kept().length() > Strengths.LONGEST ? "strengths.long" : null;
    }
}
