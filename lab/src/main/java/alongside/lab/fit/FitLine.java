package alongside.lab.fit;

import org.jspecify.annotations.Nullable;

/// What `evaluate fit` prints.
///
/// @param asks lines read, those without a grade included
/// @param bm25 the same figures for words alone, from the same run
record FitLine(
        int asks,
        int strengths,
        @Nullable Double mrr,
        @Nullable Double recallAt5,
        @Nullable Double ndcgAt10,
        @Nullable Double nobodyAuc,
        Figures bm25) {

    static FitLine of(JudgedSet set, Figures meaning, Figures bm25) {
        return new FitLine(
                set.asks().size(),
                set.strengths().size(),
                meaning.mrr(),
                meaning.recallAt5(),
                meaning.ndcgAt10(),
                meaning.nobodyAuc(),
                bm25);
    }
}
