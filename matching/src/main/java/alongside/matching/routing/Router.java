package alongside.matching.routing;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Whom to ask: a pure function of the candidates, the size of the wave and a seed.
///
/// The value of asking a member is
///
///     fit^1.5 × ψ(room left / room) × turn × awake × (1 + same age / 10 + vice versa / 10) × chance × experience
///
/// with ψ(x) = (1 − e^(−x)) / (1 − 1/e), inventory balancing after Golrezaei, Nazerzadeh and Rusmevichientong (2014):
/// whoever carries much already is spared a little, and whoever was asked within hours a good deal: she hardly looks
/// at the next one (Manshadi and Rodilitz 2022). Whoever sleeps is asked where she fits much better than those awake.
/// That the asker could help her, too, tips the scales between members who fit alike and never outweighs fit. How
/// likely she is to say yes and what she has helped with before count within narrow bounds ([Candidate]); of someone
/// new both are 1.
///
/// There is no floor on the fit: the best of those allowed are asked.
/// When nothing is known of an ask but its language, every fit counts the same and room and turn decide; so they do
/// among members of whom nothing more is known than theirs, and who fill up a wave.
///
/// A value has no unit and is 0 or more. O(n log n) for n candidates; without any, or for a size of 0, nobody is
/// invited. That numbers are what [Candidate] says of them is up to the caller, none is refused.
public final class Router {

    public static final String VERSION = "router-4";

    private static final Parameters.Worth WORTH = Parameters.OF_THE_VILLAGE.worth();
    private static final Comparator<Valued> BEST_FIRST = Comparator.comparingDouble(Valued::net)
            .thenComparingDouble(Valued::whateverFits)
            .reversed()
            .thenComparingLong(Valued::lot);
    private static final double LONG_NOT_ASKED_DAYS = 14;
    /// From where on what was learned is worth saying.
    private static final double OFTEN_THERE = 1.1;

    private static final double EXPERIENCED = 1.02;

    /// @param size how many to invite at most
    /// @param seed breaks ties, and nothing else
    public Decision decide(ByWhen byWhen, List<Candidate> candidates, int size, long seed) {
        return decide(byWhen, Priced.all(candidates, new double[candidates.size()]), size, seed);
    }

    /// The decision made again from the numbers it rested on: it is the same to the last bit.
    public Decision again(ByWhen byWhen, Decision made) {
        return decide(byWhen, made.priced(), made.size(), made.seed());
    }

    /// Those who are worth most beyond what they cost are invited, and nobody who is not worth what she costs.
    Decision decide(ByWhen byWhen, Collection<Priced> candidates, int size, long seed) {
        boolean meaningKnown =
                candidates.stream().anyMatch(priced -> priced.candidate().strength() != null);
        SplittableRandom random = new SplittableRandom(seed);
        List<Valued> ranked = candidates.stream()
                .sorted(Comparator.comparing(priced -> priced.candidate().member()))
                .map(priced -> valued(byWhen, priced, meaningKnown, random.nextLong()))
                .sorted(BEST_FIRST)
                .toList();
        return new Decision(
                VERSION,
                seed,
                size,
                IntStream.range(0, ranked.size())
                        .mapToObj(rank -> weighed(
                                ranked.get(rank),
                                rank < size && ranked.get(rank).net() >= 0))
                        .toList());
    }

    private static Valued valued(ByWhen byWhen, Priced priced, boolean meaningKnown, long lot) {
        Candidate candidate = priced.candidate();
        return new Valued(priced, value(byWhen, candidate, meaningKnown), value(byWhen, candidate, false), lot);
    }

    /// @param whateverFits what she would be worth if every fit counted the same
    private record Valued(Priced priced, double value, double whateverFits, long lot) {

        double net() {
            return value - priced.price();
        }
    }

    private static Decision.Weighed weighed(Valued valued, boolean invited) {
        Candidate candidate = valued.priced().candidate();
        double price = valued.priced().price();
        return new Decision.Weighed(candidate, valued.value(), price, invited, reasons(candidate));
    }

    /// @param meaningKnown whether more is known of anyone than her language
    static double value(ByWhen byWhen, Candidate candidate, boolean meaningKnown) {
        double fit = meaningKnown ? Math.pow(candidate.fit(), WORTH.fitPower()) : 1;
        double awake = candidate.awake() ? 1 : asleep(byWhen);
        double both = 1 + (candidate.sameAge() ? WORTH.sameAge() : 0) + WORTH.viceVersa() * candidate.viceVersa();
        return fit * roomLeft(candidate) * turn(candidate) * awake * both * candidate.chance() * candidate.experience();
    }

    /// A member for whom it is night answers hours later: the sooner someone is needed, the less she is worth.
    private static double asleep(ByWhen byWhen) {
        return switch (byWhen) {
            case TONIGHT -> WORTH.asleepTonight();
            case SOON -> WORTH.asleepSoon();
            case WHENEVER -> WORTH.asleepWhenever();
        };
    }

    private static double roomLeft(Candidate candidate) {
        double left = (double) candidate.roomLeft() / candidate.room();
        return -Math.expm1(-left) / -Math.expm1(-1);
    }

    private static double turn(Candidate candidate) {
        Double days = candidate.daysSinceAsked();
        return days == null
                ? 1
                : (1 - WORTH.turn() * Math.exp(-days / WORTH.turnDays()))
                        * (1 - WORTH.tired() * Math.exp(-days / WORTH.tiredDays()));
    }

    private static Set<Reason> reasons(Candidate candidate) {
        Set<Reason> reasons = EnumSet.of(candidate.strength() == null ? Reason.LANGUAGE : Reason.STRENGTH);
        if (candidate.sameAge()) {
            reasons.add(Reason.SAME_AGE);
        }
        if (candidate.viceVersa() > 0.5) {
            reasons.add(Reason.VICE_VERSA);
        }
        Double days = candidate.daysSinceAsked();
        if (days == null || days > LONG_NOT_ASKED_DAYS) {
            reasons.add(Reason.TURN);
        }
        addLearned(candidate, reasons);
        return reasons;
    }

    private static void addLearned(Candidate candidate, Set<Reason> reasons) {
        if (candidate.chance() > OFTEN_THERE) {
            reasons.add(Reason.LATELY);
        }
        if (candidate.experience() > EXPERIENCED) {
            reasons.add(Reason.EXPERIENCE);
        }
    }
}
