package alongside.lab.circles;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// Timefold Solver, community edition, with late acceptance, the local search it takes by itself.
final class TimefoldPeer {

    private static final Duration LOOK = Duration.ofMillis(20);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private TimefoldPeer() {}

    /// @param before where everyone sits when it begins, and −1 for whom it leaves out
    /// @param cpuSeconds processor time its one thread gets from its first better seating on: building the solver,
    ///     compiling and collecting of garbage are not counted against it
    /// @return for every member the number of her circle
    static int[] seat(Newcomers newcomers, int[] before, double cpuSeconds, long seed) {
        Solver<TimefoldVillage> solver =
                SolverFactory.<TimefoldVillage>create(config(seed)).buildSolver();
        CountDownLatch begun = new CountDownLatch(1);
        solver.addEventListener(better -> begun.countDown());
        long thread = Thread.currentThread().threadId();
        Thread watch = Thread.ofPlatform().daemon().start(() -> end(solver, begun, thread, cpuSeconds));
        try {
            int[] circleOf = before.clone();
            solver.solve(village(newcomers, before))
                    .getMembers()
                    .forEach(one -> circleOf[one.getNumber()] = one.getCircle());
            return circleOf;
        } finally {
            watch.interrupt();
        }
    }

    private static void end(Solver<TimefoldVillage> solver, CountDownLatch begun, long thread, double cpuSeconds) {
        try {
            begun.await(1, TimeUnit.MINUTES);
            long until = THREADS.getThreadCpuTime(thread) + (long) (cpuSeconds * 1e9);
            while (THREADS.getThreadCpuTime(thread) < until) {
                Thread.sleep(LOOK);
            }
            solver.terminateEarly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SolverConfig config(long seed) {
        var moves = new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(TimefoldMoves.class);
        var search = new LocalSearchPhaseConfig()
                .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                .withMoveSelectorConfig(moves);
        return new SolverConfig()
                .withSolutionClass(TimefoldVillage.class)
                .withEntityClassList(List.of(TimefoldMember.class))
                .withConstraintProviderClass(TimefoldRules.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhases(search);
    }

    private static TimefoldVillage village(Newcomers newcomers, int[] circleOf) {
        List<TimefoldMember> members = IntStream.range(0, circleOf.length)
                .mapToObj(member -> new TimefoldMember(member, newcomers.next(), circleOf[member]))
                .filter(member -> member.getCircle() >= 0)
                .toList();
        return new TimefoldVillage(
                IntStream.of(circleOf)
                        .filter(circle -> circle >= 0)
                        .distinct()
                        .boxed()
                        .toList(),
                members);
    }
}
