package alongside.lab.all;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;

/// A bench and what it is asked for.
///
/// @param usual so much that all together take a quarter of an hour on two cores
/// @param full the sizes the aims speak of
record Bench(String command, String usual, String full) {

    private static final String GROUP = "bench";

    /// Two rows of one command are two runs; an empty cell is no run.
    private static final List<Bench> TABLE = List.of(
            new Bench("bench ask", "--members 2000 --asks 500", "--members 100000 --asks 2000"),
            new Bench("bench batch", "--asks 10000 --helpers 5000 --peers", "--asks 100000 --helpers 50000 --peers"),
            new Bench(
                    "bench circles",
                    "--members 5000 --turnover 0.05 --peers",
                    "--members 20000 --turnover 0.05 --peers"),
            new Bench("bench kernels", "--forks 2", "--forks 5"),
            new Bench("bench nearest", "--members 20000 --queries 500 --peers", "--members 100000 --peers"),
            new Bench("bench nearest", "--members 20000 --queries 500 --correlated", "--members 1000000"),
            new Bench("bench pairs", "--members 20000 --peers", "--members 100000 --peers"),
            new Bench("bench pairs", "", "--members 1000000"),
            new Bench("simulate", "--members 500 --asks-per-day 50 --days 16", "--members 20000 --asks-per-day 1000"));

    /// Of the table what there is, and after it what the table does not know, as it comes.
    static List<List<String>> all(CommandLine root, boolean full) {
        Stream<List<String>> known = TABLE.stream()
                .filter(bench -> !(full ? bench.full : bench.usual).isEmpty())
                .map(bench -> words(bench.command + " " + (full ? bench.full : bench.usual)))
                .filter(words -> isThere(root, words));
        Stream<List<String>> unknown =
                Objects.requireNonNull(root.getSubcommands().get(GROUP)).getSubcommands().keySet().stream()
                        .filter(name -> !name.equals(BenchAll.NAME))
                        .filter(name -> TABLE.stream().noneMatch(bench -> bench.command.equals(GROUP + " " + name)))
                        .map(name -> List.of(GROUP, name));
        return Stream.concat(known, unknown).toList();
    }

    /// The last word before the options.
    static String name(List<String> words) {
        return words.stream()
                .takeWhile(word -> !word.startsWith("-"))
                .reduce((one, next) -> next)
                .orElseThrow();
    }

    private static List<String> words(String line) {
        return new ArrayList<>(List.of(line.split(" ")));
    }

    private static boolean isThere(CommandLine root, List<String> words) {
        CommandLine first = root.getSubcommands().get(words.getFirst());
        return first != null
                && (!words.getFirst().equals(GROUP) || first.getSubcommands().containsKey(words.get(1)));
    }
}
