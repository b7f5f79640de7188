package alongside.matching.circles;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What a seating is, counted from nothing but who sits in which circle, by other ways than those it was made by: every
/// struggle against everyone else's strengths, every two against each other. Takes O(n × size).
///
/// @param covered struggles that another of the circle is good at
/// @param struggles of everyone who sits in a circle
/// @param penalty over all pairs
/// @param lacking seats that circles lack to `least`
/// @param faults what no seating may be, in sentences; none when it keeps the rules
public record Recount(
        long covered,
        long struggles,
        long penalty,
        long pairs,
        int smallest,
        int largest,
        int lacking,
        List<String> faults) {

    public Recount {
        faults = List.copyOf(faults);
    }

    /// @param circleOf for every member the number of her circle, or −1
    public static Recount of(Profiles profiles, Terms terms, int[] circleOf) {
        Map<Integer, List<Integer>> circles = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        if (circleOf.length != profiles.size()) {
            faults.add("%d members, but %d seats".formatted(profiles.size(), circleOf.length));
        }
        for (int member = 0; member < Math.min(circleOf.length, profiles.size()); member++) {
            if (circleOf[member] < Seating.NOWHERE) {
                faults.add("Member %d sits in circle %d".formatted(member, circleOf[member]));
            } else if (circleOf[member] != Seating.NOWHERE) {
                circles.computeIfAbsent(circleOf[member], number -> new ArrayList<>())
                        .add(member);
            }
        }
        return new Count(profiles, terms, faults).over(circles);
    }

    /// Of all struggles, the share that is covered.
    public double coverage() {
        return struggles == 0 ? 0 : (double) covered / struggles;
    }

    /// What it costs on average that two sit in one circle.
    public double penaltyPerPair() {
        return pairs == 0 ? 0 : (double) penalty / pairs;
    }

    public long worth(Terms terms) {
        return terms.covered() * covered - penalty - (long) terms.seat() * lacking;
    }

    /// The sums while they are counted.
    private static final class Count {

        private final Profiles profiles;
        private final Terms terms;
        private final List<String> faults;
        private long covered;
        private long struggles;
        private long penalty;
        private long pairs;
        private int lacking;

        Count(Profiles profiles, Terms terms, List<String> faults) {
            this.profiles = profiles;
            this.terms = terms;
            this.faults = faults;
        }

        Recount over(Map<Integer, List<Integer>> circles) {
            circles.forEach(this::add);
            int smallest = circles.values().stream().mapToInt(List::size).min().orElse(0);
            int largest = circles.values().stream().mapToInt(List::size).max().orElse(0);
            return new Recount(covered, struggles, penalty, pairs, smallest, largest, lacking, faults);
        }

        private void add(int number, List<Integer> circle) {
            if (circle.size() < terms.dissolved() || circle.size() > terms.most()) {
                faults.add("Circle %d has %d members".formatted(number, circle.size()));
            }
            if (circle.stream().mapToInt(profiles::language).distinct().count() > 1) {
                faults.add("Circle %d has several languages".formatted(number));
            }
            lacking += Math.max(0, terms.least() - circle.size());
            for (int one : circle) {
                struggles += profiles.struggles(one);
                covered += covered(one, circle);
                circle.stream().filter(other -> other > one).forEach(other -> add(one, other));
            }
        }

        private long covered(int one, List<Integer> circle) {
            long count = 0;
            for (int concern = 0; concern < profiles.words() * Long.SIZE; concern++) {
                int word = concern / Long.SIZE;
                int bit = concern % Long.SIZE;
                boolean needs = (profiles.needs(one, word) >>> bit & 1) == 1;
                boolean helped =
                        needs && circle.stream().anyMatch(other -> other != one && profiles.gives(other, word, bit));
                count += helped ? 1 : 0;
            }
            return count;
        }

        private void add(int one, int other) {
            int hours = Math.floorMod(profiles.zone(one) - profiles.zone(other), 24);
            int zones = Math.max(0, Math.min(hours, 24 - hours) - terms.nearZones());
            int stages = Math.max(0, Math.abs(profiles.stage(one) - profiles.stage(other)) - terms.nearStages());
            penalty += (long) terms.zone() * zones + (long) terms.stage() * stages;
            pairs++;
        }
    }
}
