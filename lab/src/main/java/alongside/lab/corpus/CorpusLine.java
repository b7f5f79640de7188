package alongside.lab.corpus;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/// What `evaluate corpus --by` prints of a fold, and of all.
///
/// @param fold null for all together
/// @param adapters whether the models had read all lines before
/// @param oblique the same of those asks alone that share no word with their concern
record CorpusLine(
        String by,
        @Nullable Integer fold,
        boolean adapters,
        int concerns,
        int lines,
        int strengths,
        @JsonUnwrapped Bridged all,
        Bridged oblique,
        double cpuSeconds) {

    static CorpusLine of(By by, @Nullable Integer fold, boolean adapters, Measured measured, long seed) {
        return new CorpusLine(
                by.title,
                fold,
                adapters,
                measured.concerns().size(),
                measured.lines(),
                measured.strengths(),
                Bridged.of(measured.asks(), seed),
                Bridged.of(measured.asks().stream().filter(Answered::oblique).toList(), seed),
                measured.cpuSeconds());
    }
}
