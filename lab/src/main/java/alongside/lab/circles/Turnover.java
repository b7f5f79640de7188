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
        leave(turnover);
        seat(turnover);
        int[] seated = circles.circleOf();
        Schedule cool = new Schedule(schedule.tries() / 5, WARMEST, schedule.coolest());
        var repaired = Effort.of(() -> circles.repair(new Repair(cool, PRICE, MOST_MOVED), seed));
        lines.add(line("alongside-repaired", circles, repaired.effort()));
        Circles anew = Circles.restore(profiles, TERMS, seated);
        var solved = Effort.of(() -> {
            anew.anneal(schedule, seed);
            return anew;
        });
        lines.add(line("alongside-anew", anew, solved.effort()));
        return lines;
    }

    private void leave(int count) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int left = 0; left < count; ) {
            int member = random.nextInt(before.length);
            if (before[member] >= 0) {
                circles.leave(member);
                before[member] = -1;
                left++;
            }
        }
    }

    private void seat(int count) {
        Newcomers newcomers = new Newcomers(seed + 1);
        int[] numbers = IntStream.range(0, count)
                .map(i -> profiles.add(newcomers.next()))
                .toArray();
        long[] longest = new long[1];
        var seated = Effort.of(() -> {
            for (int newcomer : numbers) {
                long begin = System.nanoTime();
                circles.seat(newcomer);
                longest[0] = Math.max(longest[0], System.nanoTime() - begin);
            }
            return circles;
        });
        lines.add(line("alongside-seated", circles, seated.effort()).inserted(longest[0] / 1e6));
    }

    private CirclesLine line(String engine, Circles found, Effort effort) {
        int[] after = found.circleOf();
        Recount recount = BenchCircles.checked(profiles, after);
        long stayed = IntStream.of(before).filter(circle -> circle >= 0).count();
        long moved = IntStream.range(0, before.length)
                .filter(member -> before[member] >= 0 && before[member] != after[member])
                .count();
        int seated = (int) IntStream.of(after).filter(circle -> circle >= 0).count();
        return CirclesLine.of(engine, recount, seated, effort.cpuSeconds()).moved((double) moved / stayed);
    }
}
