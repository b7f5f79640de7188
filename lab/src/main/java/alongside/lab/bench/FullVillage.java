package alongside.lab.bench;

import alongside.asks.Asks;
import alongside.lab.input.Refusal;
import alongside.lab.output.Heap;
import alongside.launch.CannotStart;
import alongside.launch.InProcess;
import alongside.members.Members;
import alongside.strengths.Strengths;
import alongside.strengths.Struggles;
import alongside.village.Villages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// A village of so many members in a data directory, made once and kept for the next time.
record FullVillage(Path data, int members) {

    private static final String MARK = "bench";
    private static final String FULL = "full\n";
    private static final Duration LONGEST_SETTLING = Duration.ofMinutes(5);

    /// A directory of anything else is left alone: real people may live in it.
    void ensure() {
        try {
            Path mark = data.resolve(MARK);
            if (!Files.exists(mark)) {
                begin(mark);
            }
            if (!Files.readString(mark).startsWith(members + "\n")) {
                throw new Refusal("The village in %s has another number of members.".formatted(data));
            }
            if (!Files.readString(mark).endsWith(FULL)) {
                fill();
                Files.writeString(mark, FULL, StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin(Path mark) throws IOException {
        if (Files.exists(data)) {
            throw new Refusal("%s was not made by this command; choose another directory.".formatted(data));
        }
        Files.createDirectories(
                data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Files.writeString(mark, members + "\n");
    }

    AskLine measure(int asks, long seed) {
        long from = System.nanoTime();
        try (InProcess village = open(FirstWaves.class)) {
            BenchAsk.say("The village started in %.1f s.", (System.nanoTime() - from) / 1e9);
            Cpu cpu = Cpu.of(data);
            cpu.settle(LONGEST_SETTLING);
            BenchAsk.say(
                    "Settled after %.1f s, with %d MB in use.", (System.nanoTime() - from) / 1e9, Heap.usedMegabytes());
            AskRun run = new AskRun(
                    village.get(Asks.class), village.get(Members.class), village.get(FirstWaves.class), members, seed);
            return run.measure(asks, cpu);
        }
    }

    private void fill() {
        long from = System.nanoTime();
        try (InProcess village = open(Remembering.class)) {
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

    private InProcess open(Class<?> more) {
        try {
            return InProcess.open(data, more);
        } catch (CannotStart e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        }
    }
}
