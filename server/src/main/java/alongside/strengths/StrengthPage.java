package alongside.strengths;

import org.jspecify.annotations.Nullable;

record StrengthPage(
        Strength strength, String typed, @Nullable String sentence) {}
