package alongside.lab.bench;

import alongside.asks.AskForm;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.asks.RaiseOutcome;
import alongside.matching.routing.ByWhen;
import alongside.members.Members;
import alongside.members.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Asks, five of them on their way at any time.
final class AskRun {

    private static final int IN_FLIGHT = 5;
    private static final int LONGEST_WARM_UP = 1_000;

    private final Asks asks;
    private final Members members;
    private final FirstWaves waves;
    private final int living;
    private final SplittableRandom random;
    private final Phrases phrases = Phrases.read();

    AskRun(Asks asks, Members members, FirstWaves waves, int living, long seed) {
        this.asks = asks;
        this.members = members;
        this.waves = waves;
        this.living = living;
        this.random = new SplittableRandom(seed);
    }

    /// @param kept nanoseconds until the ask itself was on the disk
    /// @param asked nanoseconds until its first wave was
    record Asked(AskId id, Viewer asker, long kept, long asked) {}

    private record Handed(Viewer asker, AskForm form) {}

    AskLine measure(int count, Cpu cpu) {
        end(run(Math.min(count, LONGEST_WARM_UP)));
        try (Stages stages = Stages.record()) {
            double cpuBefore = cpu.milliseconds();
            List<Asked> asked = run(count);
            double cpuPerAsk = (cpu.milliseconds() - cpuBefore) / count;
            AskLine line = AskLine.of(living, asked, stages.medians(asked), cpuPerAsk);
            end(asked);
            return line;
        }
    }

    private List<Asked> run(int count) {
        AtomicInteger left = new AtomicInteger(count);
        ConcurrentLinkedQueue<Asked> done = new ConcurrentLinkedQueue<>();
        List<Thread> clients = IntStream.range(0, IN_FLIGHT)
                .mapToObj(client -> Thread.ofVirtual().start(() -> {
                    while (left.getAndDecrement() > 0) {
                        done.add(ask());
                    }
                }))
                .toList();
        clients.forEach(AskRun::join);
        if (done.size() < count) {
            throw new IllegalStateException("%d of %d asks got an answer".formatted(done.size(), count));
        }
        return new ArrayList<>(done);
    }

    /// Whoever asked enough today is left alone.
    private Asked ask() {
        while (true) {
            Handed handed = next();
            long from = System.nanoTime();
            RaiseOutcome outcome = asks.raise(handed.asker(), handed.form());
            long kept = System.nanoTime();
            if (outcome instanceof RaiseOutcome.Raised raised) {
                return new Asked(raised.id(), handed.asker(), kept - from, waves.await(raised.id()) - from);
            }
        }
    }

    private synchronized Handed next() {
        while (true) {
            Viewer asker = members.get(Population.id(random.nextInt(living))).asViewer();
            if (asker.languages().contains("en")) {
                return new Handed(
                        asker,
                        new AskForm(
                                Phrases.any(phrases.asks(), random),
                                random.nextInt(1, 6),
                                ByWhen.SOON,
                                random.nextBoolean(),
                                1,
                                "en",
                                null,
                                null));
            }
        }
    }

    /// So that nothing of it is due the next time.
    private void end(List<Asked> asked) {
        asked.forEach(one -> asks.withdraw(one.asker(), one.id()));
        BenchAsk.say("%d asks raised and ended.", asked.size());
    }

    private static void join(Thread client) {
        try {
            client.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
