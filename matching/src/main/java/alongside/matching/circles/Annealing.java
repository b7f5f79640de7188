package alongside.matching.circles;

import java.util.SplittableRandom;

/// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over changes that keep every rule: two of one language
/// change places, or one moves to a circle with a free seat out of one that can spare her.
///
/// Half of the changes are aimed: of the struggles that are open in a circle one is drawn, and someone good at it is
/// brought in. A try takes O(size × words), whatever the village's size.
final class Annealing {

    private static final int COOLS_EVERY = 1024;
    private static final int MOVES_ONE_IN = 8;

    private final Profiles profiles;
    private final Terms terms;
    private final Seating seating;
    private final Worth worth;
    private final Homes homes;
    private final Partners partners;
    private final SplittableRandom random;
    private double warmth;

    Annealing(Profiles profiles, Terms terms, Seating seating, Homes homes, long seed) {
        this.profiles = profiles;
        this.terms = terms;
        this.seating = seating;
        this.homes = homes;
        this.random = new SplittableRandom(seed);
        this.worth = new Worth(profiles, terms, seating);
        this.partners = new Partners(profiles, terms, seating, random);
    }

    void run(Schedule schedule) {
        for (long tried = 0; tried < schedule.tries() && !partners.isEmpty(); tried++) {
            if (tried % COOLS_EVERY == 0) {
                warmth = schedule.warmth(tried);
            }
            attempt();
        }
    }

    /// @return what the change was worth; 0 when there was none
    int attempt() {
        int member = partners.any();
        int other = random.nextBoolean() ? partners.anyFor(member) : wanted(member);
        int to = seating.circleOf(other);
        if (to == seating.circleOf(member)) {
            return 0;
        }
        return random.nextInt(MOVES_ONE_IN) == 0 ? move(other, seating.circleOf(member)) : swap(member, other);
    }

    private int wanted(int member) {
        int circle = seating.circleOf(member);
        int word = profiles.words() == 1 ? 0 : random.nextInt(profiles.words());
        long open = worth.open(circle, word);
        if (open == 0) {
            return partners.anyFor(member);
        }
        for (int skip = random.nextInt(Long.bitCount(open)); skip > 0; skip--) {
            open &= open - 1;
        }
        return partners.giving(member, word * Long.SIZE + Long.numberOfTrailingZeros(open));
    }

    private int move(int member, int to) {
        int from = seating.circleOf(member);
        int further = homes.further(member, to);
        if (seating.size(to) >= terms.most() || seating.size(from) <= terms.least() || !homes.allow(further)) {
            return 0;
        }
        int gain = worth.moved(member, to);
        if (!isTaken(gain - homes.cost(further))) {
            return 0;
        }
        seating.rise(member);
        seating.sit(member, to);
        homes.moved(further);
        return gain;
    }

    private int swap(int one, int other) {
        int further = homes.further(one, seating.circleOf(other)) + homes.further(other, seating.circleOf(one));
        if (!homes.allow(further)) {
            return 0;
        }
        int gain = worth.swapped(one, other);
        if (!isTaken(gain - homes.cost(further))) {
            return 0;
        }
        seating.swap(one, other);
        homes.moved(further);
        return gain;
    }

    private boolean isTaken(int gain) {
        return gain >= 0 || random.nextDouble() < Math.exp(gain / warmth);
    }
}
