package alongside.lab.all;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// That no bench is left out, and that the page says what each printed, and which failed.
class BenchAllTest {

    @Command(
            name = "root",
            subcommands = {Small.class})
    static final class Root {

        public static void main(String... args) {
            System.exit(new CommandLine(new Root()).execute(args));
        }
    }

    @Command(
            name = "bench",
            subcommands = {Pairs.class, Unknown.class, BenchAll.class})
    static final class Small {}

    @Command(name = "pairs")
    static final class Pairs implements Runnable {

        @Option(names = "--rows")
        private int rows;

        @Override
        public void run() {
            for (int row = 0; row < rows; row++) {
                System.out.println("{\"engine\":\"e" + row + "\",\"stages\":{\"embed\":0.25},\"sizes\":[1,2]}");
            }
            if (rows > 2) {
                System.err.println("It takes 2 rows at most.");
                System.exit(2);
            }
        }
    }

    @Command(name = "unknown")
    static final class Unknown implements Runnable {

        @Override
        public void run() {
            System.out.println("no figure");
        }
    }

    private final Apart apart = new Apart(Root.class, Duration.ofMinutes(1));

    @Test
    void whatTheTableDoesNotKnowIsRunAsItComes() {
        Set<String> names = Bench.all(new CommandLine(new Root()), false).stream()
                .map(Bench::name)
                .collect(Collectors.toSet());
        assertEquals(Set.of("pairs", "unknown"), names);
    }

    @Test
    void whatABenchPrintedIsATable() {
        String page = page(apart.run(List.of("bench", "pairs", "--rows", "2")));
        assertTrue(
                page.contains("| engine | stages.embed | sizes |\n| --- | --- | --- |\n"
                        + "| e0 | 0.25 | [1,2] |\n| e1 | 0.25 | [1,2] |\n"),
                page);
        assertTrue(page.contains("./alongside bench pairs --rows 2"), page);
        assertTrue(!page.contains("Failed"), page);
    }

    @Test
    void thePageSaysOnWhichProcessor() {
        String page = page(apart.run(List.of("bench", "pairs", "--rows", "1")));
        assertTrue(page.contains("| processor | " + Machine.here().processor() + " |"), page);
        assertTrue(!Machine.here().processor().isBlank());
    }

    @Test
    void aBenchThatFailsIsNamedWithItsSentenceAndWhatItPrintedBefore() {
        Run run = apart.run(List.of("bench", "pairs", "--rows", "3"));
        assertEquals("It takes 2 rows at most.", run.failure());
        assertEquals(3, run.lines().size());
        assertTrue(page(run).contains("**Failed:** It takes 2 rows at most."), () -> page(run));
    }

    @Test
    void whatIsNoFigureIsAFailure() {
        assertEquals(
                "It printed what is not JSON.",
                apart.run(List.of("bench", "unknown")).failure());
    }

    @Test
    void whoeverTakesTooLongIsEnded() {
        Run run = new Apart(Root.class, Duration.ZERO).run(List.of("bench", "pairs", "--rows", "1"));
        assertEquals("It was not done in 0 minutes.", run.failure());
    }

    @Test
    void theLineOfARunHasNoFailureWhereThereIsNone() {
        JsonNode line = new JsonMapper().readTree(new Run(List.of("bench", "pairs"), 1.5, List.of(), null).line());
        assertEquals("./alongside bench pairs", line.path("command").asString());
        assertNull(line.get("failure"));
    }

    private static String page(Run run) {
        return new Page(Machine.here(), LocalDate.of(2026, 11, 25), "./alongside bench all", List.of(run)).markdown();
    }
}
