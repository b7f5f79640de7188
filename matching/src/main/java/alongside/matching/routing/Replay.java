package alongside.matching.routing;

import java.util.List;
import java.util.stream.IntStream;

/// What becomes of a decision that is made again from what was kept of it: the same candidates, size and seed.
///
/// Equal means equal to the last bit of every value, and the same reasons in the same order of members. A router works
/// out its powers and exponentials as the processor does; what was decided on one kind of processor is promised to come
/// out the same on that kind.
public sealed interface Replay {

    record Same() implements Replay {}

    /// The first member, in the order that was kept, who does not come out the same.
    ///
    /// @param place hers then, 1 the first
    /// @param placeAgain hers now
    record Different(int place, Decision.Weighed kept, int placeAgain, Decision.Weighed again) implements Replay {}

    /// A rule that is no longer here decided; what this one would do says nothing about it.
    record OtherVersion(String version) implements Replay {}

    /// Takes as long as deciding does.
    static Replay of(ByWhen byWhen, Decision kept) {
        if (!kept.version().equals(Router.VERSION)) {
            return new OtherVersion(kept.version());
        }
        Decision again = new Router().again(byWhen, kept);
        return IntStream.range(0, kept.weighed().size())
                .filter(i -> !kept.weighed().get(i).equals(again.weighed().get(i)))
                .mapToObj(i -> different(i, kept.weighed().get(i), again.weighed()))
                .findFirst()
                .orElseGet(Same::new);
    }

    private static Replay different(int index, Decision.Weighed kept, List<Decision.Weighed> again) {
        int now = IntStream.range(0, again.size())
                .filter(i -> again.get(i).candidate().equals(kept.candidate()))
                .findFirst()
                .orElseThrow();
        return new Different(index + 1, kept, now + 1, again.get(now));
    }
}
