package alongside.lab.bench;

import alongside.asks.Asks;
import alongside.lab.input.Refusal;
import alongside.launch.InProcess;
import alongside.members.Members;
import alongside.strengths.Strengths;
import alongside.strengths.Struggles;
import alongside.village.Villages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A village of so many members in a data directory, made once and kept for the next time.
record FullVillage(Path data, int members) {

    private static final String MARK = "filled";
    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(5);

    void ensure() {
        try {
            Path mark = data.resolve(MARK);
            if (!Files.exists(mark)) {
                fill();
                Files.writeString(mark, Integer.toString(members));
            }
            if (!Files.readString(mark).equals(Integer.toString(members))) {
                throw new Refusal("The village in %s has another number of members.".formatted(data));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AskLine measure(int asks, long seed) {
        long from = System.nanoTime();
        try (InProcess village = InProcess.open(data, FirstWaves.class)) {
            BenchAsk.say("The village started in %.1f s.", (System.nanoTime() - from) / 1e9);
            Cpu cpu = Cpu.of(data);
            cpu.settle(LONGEST_SETTLING);
            BenchAsk.say(
                    "Settled after %.1f s, with %d MB in use.", (System.nanoTime() - from) / 1e9, Cpu.heapMegabytes());
            AskRun run = new AskRun(
                    village.get(Asks.class), village.get(Members.class), village.get(FirstWaves.class), members, seed);
            return run.measure(asks, cpu);
        }
    }

    private void fill() {
        long from = System.nanoTime();
        try (InProcess village = InProcess.open(data, Remembering.class)) {
            Population population = new Population(
                    village.get(Members.class),
                    village.get(Strengths.class),
                    village.get(Struggles.class),
                    village.get(Villages.class),
                    new TransactionTemplate(village.get(PlatformTransactionManager.class)));
            population.growTo(members);
        }
        BenchAsk.say("%d members moved in within %.0f s.", members, (System.nanoTime() - from) / 1e9);
    }
}
