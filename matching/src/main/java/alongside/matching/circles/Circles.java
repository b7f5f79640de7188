package alongside.matching.circles;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/// The circles of a village: proposed once, then changed by who comes and who leaves, and mended now and then.
///
/// Members are the numbers that [Profiles] gave them, circles numbers of their own; what a seat is worth is in the unit
/// of [Terms]. The same seed gives the same circles. Not for several threads at once.
///
/// To propose takes O(n log n) and a try of annealing O(size), whatever n is ([Schedule] says how many); to seat one
/// O(circles · size); to let one go as much for each who waited. Memory is O(n · concerns) bits.
///
/// Source: simulated annealing, Kirkpatrick, Gelatt and Vecchi 1983; [Recount] checks what came of it.
public final class Circles {

    private final Profiles profiles;
    private final Terms terms;
    private final Seating seating;
    private final Worth worth;
    private final FreeSeats free;
    private final BitSet waiting = new BitSet();
    private int[] homes = new int[0];
    private int uprooted;

    private Circles(Profiles profiles, Terms terms) {
        this.profiles = profiles;
        this.terms = terms;
        this.seating = new Seating(profiles, terms);
        this.worth = new Worth(profiles, terms, seating);
        this.free = new FreeSeats(profiles, terms, seating, worth);
    }

    /// Circles for everyone at once: a start in order of language, time zone and stage, then annealing. Whoever finds
    /// no place, because too few speak her language, waits.
    public static Circles propose(Profiles profiles, Terms terms, Schedule schedule, long seed) {
        Circles circles = new Circles(profiles, terms);
        new Start(profiles, terms, circles.seating).seatAll();
        IntStream.range(0, profiles.size())
                .filter(member -> circles.seating.circleOf(member) == Seating.NOWHERE)
                .forEach(circles.waiting::set);
        circles.anneal(schedule, seed);
        return circles;
    }

    /// Circles as they were left: for every member the number of her circle, or −1 for who is not to be seated.
    ///
    /// @throws IllegalStateException when a circle would have two languages, or more members than it may
    public static Circles restore(Profiles profiles, Terms terms, int[] circleOf) {
        Circles circles = new Circles(profiles, terms);
        int count = Arrays.stream(circleOf).max().orElse(Seating.NOWHERE) + 1;
        IntStream.range(0, count).forEach(circle -> circles.seating.open());
        IntStream.range(0, circleOf.length)
                .filter(member -> circleOf[member] != Seating.NOWHERE)
                .forEach(member -> circles.seating.sit(member, circleOf[member]));
        circles.homes = circleOf.clone();
        return circles;
    }

    /// Seats everyone anew where that is better, whoever they know: for a village that has no circles yet.
    public void anneal(Schedule schedule, long seed) {
        new Annealing(profiles, terms, seating, Homes.none(seating), seed).run(schedule);
        settle();
    }

    private void settle() {
        homes = seating.toArray();
        uprooted = 0;
    }

    /// Seats one who sits nowhere where it is worth most, and moves nobody else. Takes O(circles × size).
    ///
    /// @throws IllegalStateException when she has a seat
    public Seat seat(int member) {
        if (seating.circleOf(member) != Seating.NOWHERE) {
            throw new IllegalStateException("She has a seat.");
        }
        int best = free.best(member);
        if (best == Seating.NOWHERE) {
            waiting.set(member);
            return open(profiles.language(member));
        }
        int gain = worth.joined(member, best);
        seating.sit(member, best);
        waiting.clear(member);
        return new Seat.Joined(best, gain);
    }

    private Seat open(int language) {
        int[] together = waiting(language);
        if (together.length < terms.least()) {
            return new Seat.Waits();
        }
        int circle = seating.open();
        for (int member : together) {
            seating.sit(member, circle);
            waiting.clear(member);
        }
        return new Seat.Opened(circle);
    }

    private int[] waiting(int language) {
        return waiting.stream()
                .filter(member -> profiles.language(member) == language)
                .limit(terms.most())
                .toArray();
    }

    /// Lets one go. When too few of her circle are left it is dissolved, and they are seated elsewhere; when she makes
    /// room, whoever waited for it is seated.
    ///
    /// @return those whose circle was dissolved
    public int[] leave(int member) {
        forget(member);
        waiting.clear(member);
        if (seating.circleOf(member) == Seating.NOWHERE) {
            return new int[0];
        }
        int circle = seating.rise(member);
        int[] left = seating.size(circle) < terms.dissolved() ? dissolve(circle) : new int[0];
        for (int one : waiting(profiles.language(member))) {
            if (waiting.get(one)) {
                seat(one);
            }
        }
        return left;
    }

    private int[] dissolve(int circle) {
        int[] left = IntStream.range(0, seating.size(circle))
                .map(seat -> seating.member(circle, seat))
                .toArray();
        for (int one : left) {
            seating.rise(one);
            uprooted += one < homes.length && homes[one] != Seating.NOWHERE ? 1 : 0;
            forget(one);
            waiting.set(one);
        }
        return left;
    }

    private void forget(int member) {
        if (member < homes.length) {
            homes[member] = Seating.NOWHERE;
        }
    }

    /// Mends the circles: fills those that became too small, then betters all. Who came since the last time sits
    /// wherever it is best; few of the others move, and the fewer the more lost their circle since then.
    ///
    /// @return how many were taken out of the circle they knew
    public int repair(Repair repair, long seed) {
        long known =
                Arrays.stream(homes).filter(home -> home != Seating.NOWHERE).count();
        int most = (int) (repair.share() * (known + uprooted)) - uprooted;
        Homes kept = Homes.of(seating, homes, repair.price(), Math.max(0, most));
        new Filling(profiles, terms, seating, worth, kept).fillAll();
        new Annealing(profiles, terms, seating, kept, seed).run(repair.schedule());
        settle();
        return kept.away();
    }

    /// @return for every member the number of her circle, or −1
    public int[] circleOf() {
        return seating.toArray();
    }

    /// What all circles together are worth.
    public long worth() {
        return worth.total();
    }
}
