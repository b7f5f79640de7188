package alongside.lab.replay;

import alongside.decisions.DecisionFile;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Replay;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What `replay` prints.
///
/// @param different the first member who does not come out the same; left out when all do
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayLine(
        String version,
        String meaning,
        long seed,
        int size,
        int candidates,
        boolean same,
        @Nullable DifferenceLine different) {

    record DifferenceLine(String member, Stood kept, Stood again) {}

    /// @param place hers among all, 1 the first
    record Stood(int place, double value, boolean invited, TreeSet<?> reasons) {

        private static Stood of(int place, Decision.Weighed weighed) {
            return new Stood(place, weighed.value(), weighed.invited(), new TreeSet<>(weighed.reasons()));
        }
    }

    static ReplayLine of(DecisionFile file, Replay.@Nullable Different different) {
        return new ReplayLine(
                file.version(),
                file.meaning(),
                file.seed(),
                file.size(),
                file.weighed().size(),
                different == null,
                different == null ? null : difference(different));
    }

    private static DifferenceLine difference(Replay.Different different) {
        return new DifferenceLine(
                different.kept().candidate().member().toString(),
                Stood.of(different.place(), different.kept()),
                Stood.of(different.placeAgain(), different.again()));
    }
}
