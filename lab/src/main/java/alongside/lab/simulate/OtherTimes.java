package alongside.lab.simulate;

import alongside.lab.input.Refusal;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Plan;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Rows of the routing promise to try in place of the village's, in the words a host uses.
final class OtherTimes {

    @Option(names = "--tonight", description = "Other times for this row of the routing promise.")
    private @Nullable String tonight;

    @Option(names = "--soon", description = "Other times for this row.")
    private @Nullable String soon;

    @Option(names = "--whenever", description = "Other times for this row.")
    private @Nullable String whenever;

    /// The village's, but for what was given.
    Ladder ladder() {
        Map<ByWhen, Plan> plans = new EnumMap<>(Ladder.OF_THE_VILLAGE);
        put(plans, ByWhen.TONIGHT, tonight);
        put(plans, ByWhen.SOON, soon);
        put(plans, ByWhen.WHENEVER, whenever);
        return new Ladder(plans);
    }

    private static void put(Map<ByWhen, Plan> plans, ByWhen byWhen, @Nullable String line) {
        if (line != null) {
            try {
                plans.put(byWhen, Plan.parse(line));
            } catch (IllegalArgumentException wrong) {
                throw new Refusal(String.valueOf(wrong.getMessage()));
            }
        }
    }
}
