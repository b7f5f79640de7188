package alongside.lab.circles;

import alongside.lab.output.Effort;
import alongside.matching.circles.Circles;
import alongside.matching.circles.Profiles;
import alongside.matching.circles.Recount;
import alongside.matching.circles.Repair;
import alongside.matching.circles.Schedule;
import alongside.matching.circles.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Some leave, as many come: what becomes of circles that were good, when newcomers are only seated, when the circles
/// are then repaired, and what they would be if everyone were seated anew.
final class Turnover {

    private static final Terms TERMS = Terms.OF_THE_VILLAGE;
    private static final int PRICE = 10;
    private static final double MOST_MOVED = 0.01;
    private static final double WARMEST = 2;
    private static final int REPAIR_PART = 5;

    private final Profiles profiles;
    private final Circles circles;
    private final Schedule schedule;
    private final long seed;
    private final int[] before;
    private final List<CirclesLine> lines = new ArrayList<>();

    Turnover(Profiles profiles, Circles circles, Schedule schedule, long seed) {
        this.profiles = profiles;
        this.circles = circles;
        this.schedule = schedule;
        this.seed = seed;
        this.before = circles.circleOf();
    }

    List<CirclesLine> lines(int turnover) {
        var changed = Effort.of(() -> change(turnover));
        int[] seated = circles.circleOf();
        lines.add(line("alongside-seated", circles, changed.effort()).inserted(changed.result() / 1e6));
        Schedule cool = new Schedule(schedule.tries() / REPAIR_PART, WARMEST, schedule.coolest());
        var repaired = Effort.of(() -> circles.repair(new Repair(cool, PRICE, MOST_MOVED), seed));
        lines.add(line("alongside-repaired", circles, repaired.effort()));
        Circles anew = Circles.restore(profiles, TERMS, seated);
        Effort.Of<Circles> solved = Effort.of(() -> {
            anew.anneal(schedule, seed);
            return anew;
        });
        lines.add(line("alongside-anew", anew, solved.effort()));
        return lines;
    }

    /// One leaves and one comes, in turns.
    ///
    /// @return nanoseconds it took to seat a newcomer, the longest
    private long change(int count) {
        SplittableRandom random = new SplittableRandom(seed);
        Newcomers newcomers = new Newcomers(seed + 1);
        long longest = 0;
        for (int i = 0; i < count; i++) {
            leave(random);
            int newcomer = profiles.add(newcomers.next());
            long begin = System.nanoTime();
            circles.seat(newcomer);
            longest = Math.max(longest, System.nanoTime() - begin);
        }
        return longest;
    }

    private void leave(SplittableRandom random) {
        int member = random.nextInt(before.length);
        while (before[member] < 0) {
            member = random.nextInt(before.length);
        }
        circles.leave(member);
        before[member] = -1;
    }

    private CirclesLine line(String engine, Circles found, Effort effort) {
        int[] after = found.circleOf();
        Recount recount = BenchCircles.checked(profiles, after);
        long stayed = IntStream.of(before).filter(circle -> circle >= 0).count();
        long moved = IntStream.range(0, before.length)
                .filter(member -> before[member] >= 0 && before[member] != after[member])
                .count();
        int seated = (int) IntStream.of(after).filter(circle -> circle >= 0).count();
        return CirclesLine.of(engine, recount, seated, effort).moved((double) moved / stayed);
    }
}
