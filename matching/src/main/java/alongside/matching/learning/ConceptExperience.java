package alongside.matching.learning;

import alongside.matching.routing.Parameters;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// With how many asks about what a member walked along until they became lighter, and with how many that did not. Half
/// of it is gone after half a year. Immutable.
public final class ConceptExperience {

    /// @param lighter asks that became lighter; of each only as much as it was about this
    /// @param not asks that did not
    public record Tally(double lighter, double not) {

        public Tally {
            if (!(lighter >= 0 && not >= 0 && Double.isFinite(lighter + not))) {
                throw new IllegalArgumentException("Tallies are not below 0.");
            }
        }

        private Tally faded(double left) {
            return new Tally(lighter * left, not * left);
        }

        private Tally plus(double share, boolean becameLighter) {
            return becameLighter ? new Tally(lighter + share, not) : new Tally(lighter, not + share);
        }

        /// 0 to 1: more lighter than not. What did not become lighter is held against nobody; it only says less.
        private double worth() {
            return Math.max(0, lighter - not) / (lighter + not + GIVEN.prior());
        }
    }

    public static final ConceptExperience NONE = new ConceptExperience(Instant.EPOCH, Map.of());

    private static final Parameters.Experience GIVEN = Parameters.OF_THE_VILLAGE.experience();
    private static final Fading FADING = new Fading(GIVEN.halfLife());
    private static final double FORGOTTEN = 0.01;

    private final Instant asOf;
    private final Map<String, Tally> tallies;

    private ConceptExperience(Instant asOf, Map<String, Tally> tallies) {
        this.asOf = asOf;
        this.tallies = Map.copyOf(tallies);
    }

    /// As it was kept.
    ///
    /// @param asOf the moment up to which it has faded
    public static ConceptExperience of(Instant asOf, Map<String, Tally> tallies) {
        return new ConceptExperience(asOf, tallies);
    }

    /// This and one more ask she walked along with.
    public ConceptExperience with(Leading ask, boolean becameLighter, Instant at) {
        Instant newest = at.isAfter(asOf) ? at : asOf;
        double left = FADING.left(asOf, newest);
        Map<String, Tally> more = new TreeMap<>();
        tallies.forEach((concept, tally) -> more.put(concept, tally.faded(left)));
        ask.shares()
                .forEach(one -> more.merge(
                        one.concept(),
                        new Tally(0, 0).plus(one.share() * FADING.left(at, newest), becameLighter),
                        (tally, added) -> new Tally(tally.lighter + added.lighter, tally.not + added.not)));
        more.values().removeIf(tally -> tally.lighter + tally.not < FORGOTTEN);
        return new ConceptExperience(newest, more);
    }

    /// What it makes of her value for an ask: 1 to 1.15, exactly 1 where she has none in what it is about.
    public double gain(Leading ask, Instant now) {
        if (tallies.isEmpty()) {
            return 1;
        }
        double left = FADING.left(asOf, now);
        double worth = 0;
        for (Leading.Share one : ask.shares()) {
            Tally tally = tallies.get(one.concept());
            worth += tally == null ? 0 : one.share() * tally.faded(left).worth();
        }
        return 1 + GIVEN.most() * worth;
    }

    public Instant asOf() {
        return asOf;
    }

    /// By the id of each concept.
    public Map<String, Tally> tallies() {
        return tallies;
    }
}
