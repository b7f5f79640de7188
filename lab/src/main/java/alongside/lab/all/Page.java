package alongside.lab.all;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The page of all benches: where, when, by which commands, and what each printed.
record Page(Machine machine, LocalDate day, String command, List<Run> runs) {

    String markdown() {
        return Stream.concat(Stream.of(head()), runs.stream().map(Page::section))
                .collect(Collectors.joining("\n"));
    }

    private String head() {
        return """
                # Benchmarks

                Written by a command, figures as they were printed. What they mean and which of them were aimed at:
                [Measured](measured.md).

                    %s

                | | |
                |---|---|
                | date | %s |
                | processor | %s |
                | cores | %d |
                | memory | %,d MB |
                | JVM | %s |
                | system | %s |
                | load before | %.1f |
                | versions | %s |
                """.formatted(
                        command,
                        day,
                        machine.processor(),
                        machine.cores(),
                        machine.memoryMegabytes(),
                        machine.jvm(),
                        machine.system(),
                        machine.load(),
                        String.join(", ", machine.libraries()));
    }

    private static String section(Run run) {
        String failure = run.failure();
        return "## %s\n\n    %s\n\nTook %.0f s.\n%s%s"
                .formatted(
                        Bench.name(run.arguments()),
                        run.command(),
                        run.seconds(),
                        failure == null ? "" : "\n**Failed:** %s\n".formatted(failure),
                        tables(run.lines()));
    }

    /// Lines with the same fields stand in one table.
    private static String tables(List<JsonNode> lines) {
        Map<List<String>, List<List<String>>> tables = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            Map<String, String> cells = new LinkedHashMap<>();
            flatten("", line, cells);
            tables.computeIfAbsent(List.copyOf(cells.keySet()), head -> new ArrayList<>())
                    .add(List.copyOf(cells.values()));
        }
        return tables.entrySet().stream()
                .map(table -> "\n" + table(table.getKey(), table.getValue()))
                .collect(Collectors.joining());
    }

    private static void flatten(String name, JsonNode node, Map<String, String> cells) {
        if (node.isObject()) {
            node.forEachEntry((key, value) -> flatten(name.isEmpty() ? key : name + "." + key, value, cells));
        } else {
            cells.put(name, node.isValueNode() ? node.asString() : node.toString());
        }
    }

    private static String table(List<String> head, List<List<String>> rows) {
        return Stream.concat(
                        Stream.of(
                                row(head), row(head.stream().map(name -> "---").toList())),
                        rows.stream().map(Page::row))
                .collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
