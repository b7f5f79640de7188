package alongside.asks;

import alongside.matching.text.ConceptWeight;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param ageInMonths the age her words speak of, read back to her and used for nothing else
record AskPage(
        Ask ask,
        AskProgress.Progress progress,
        boolean understood,
        List<ConceptWeight> readAs,
        @Nullable Integer ageInMonths) {}
