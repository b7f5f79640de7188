package alongside.lab.simulate;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Parameters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// An ask as it was put to the village.
///
/// @param number counts from 0
/// @param at when
/// @param side of the topic it is about
/// @param weight on the room of whoever takes it
record Raised(int number, long at, int asker, int topic, double side, ByWhen byWhen, int weight) {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();
    private static final List<ByWhen> BY_WHEN = List.of(ByWhen.TONIGHT, ByWhen.SOON, ByWhen.WHENEVER);

    /// They come by a Poisson process, from members by lot, more seldom at night.
    ///
    /// @param perDay how many on an average day
    static List<Raised> over(Village village, double perDay, int days, long seed) {
        var random = new SplittableRandom(seed);
        var byWhen = Draws.Weighted.of(village.assumptions.concerns().byWhen());
        List<Raised> all = new ArrayList<>();
        double mean = Day.LENGTH / perDay;
        for (double at = Draws.exponential(random, mean);
                at < (double) days * Day.LENGTH;
                at += Draws.exponential(random, mean)) {
            all.add(next(village, all.size(), (long) at, byWhen, random));
        }
        return List.copyOf(all);
    }

    private static Raised next(Village village, int number, long at, Draws.Weighted byWhen, SplittableRandom random) {
        Assumptions.Concerns concerns = village.assumptions.concerns();
        return new Raised(
                number,
                at,
                asker(village, at, concerns.atNight(), random),
                village.topics.asked(random),
                random.nextDouble(),
                BY_WHEN.get(byWhen.draw(random)),
                random.nextDouble() < concerns.heavy() ? LOAD.heavyWeight() : 1);
    }

    private static int asker(Village village, long at, double atNight, SplittableRandom random) {
        while (true) {
            int member = random.nextInt(village.size);
            if (Day.isAwake(village.offset[member], at) || random.nextDouble() < atNight) {
                return member;
            }
        }
    }
}
