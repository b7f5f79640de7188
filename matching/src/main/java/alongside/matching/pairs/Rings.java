package alongside.matching.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Rings of three among those whom no pair took: where none of them can give back to her who gives, the third can (the
/// three-way cycles of kidney exchange: Ashlagi, Gamarnik, Rees and Roth 2012).
///
/// All rings of arcs are found, and taken from the best fit on as long as their three are free: greedy packing, at
/// least a third of the best weight, because a ring stands in the way of three at most. O(members · each²), and the
/// sorting of what is found.
public final class Rings {

    private final Helping helping;
    private final List<Ring> found = new ArrayList<>();

    private Rings(Helping helping) {
        this.helping = helping;
    }

    /// @param left members, each once
    /// @param each how many arcs from each are looked at
    /// @param least a directed fit below it is none
    /// @return rings of members that share nobody, best first
    public static List<Ring> among(Members members, int[] left, int each, float least) {
        if (!(least > 0)) {
            throw new IllegalArgumentException("A fit is above 0");
        }
        Rings rings = new Rings(Helping.among(members, left, each, least));
        return rings.disjoint(left.length).stream()
                .map(ring -> new Ring(left[ring.first()], left[ring.second()], left[ring.third()], ring.fit()))
                .toList();
    }

    /// Who has nobody.
    public static int[] left(Pairs pairs) {
        return IntStream.range(0, pairs.mates().length)
                .filter(v -> pairs.mates()[v] < 0)
                .toArray();
    }

    private List<Ring> disjoint(int members) {
        for (int first = 0; first < members; first++) {
            from(first);
        }
        found.sort((one, other) -> Float.compare(other.fit(), one.fit()));
        boolean[] taken = new boolean[members];
        List<Ring> disjoint = new ArrayList<>();
        for (Ring ring : found) {
            if (!taken[ring.first()] && !taken[ring.second()] && !taken[ring.third()]) {
                Arrays.stream(new int[] {ring.first(), ring.second(), ring.third()})
                        .forEach(v -> taken[v] = true);
                disjoint.add(ring);
            }
        }
        return disjoint;
    }

    /// A ring is found at its lowest number.
    private void from(int first) {
        for (int a = helping.starts[first]; a < helping.starts[first + 1]; a++) {
            int second = helping.helped[a];
            if (second > first) {
                through(first, second, helping.fits[a]);
            }
        }
    }

    private void through(int first, int second, float one) {
        for (int b = helping.starts[second]; b < helping.starts[second + 1]; b++) {
            int third = helping.helped[b];
            float last = third > first ? helping.fit(third, first) : 0;
            if (last > 0) {
                found.add(new Ring(first, second, third, 3 / (1 / one + 1 / helping.fits[b] + 1 / last)));
            }
        }
    }
}
