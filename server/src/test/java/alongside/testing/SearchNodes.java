package alongside.testing;

import alongside.launch.FreePort;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;

/// Nodes of an OpenSearch on loopback, each a process from jars (server/opensearch), which ends when this one does.
public final class SearchNodes implements AutoCloseable {

    private static final Path BUILT = Path.of("opensearch", "target");
    private static final String MAIN = "alongside.opensearch.SearchNode";

    private final Path home;
    private final List<Process> processes;
    private final List<Integer> ports;

    private SearchNodes(Path home, List<Process> processes, List<Integer> ports) {
        this.home = home;
        this.processes = processes;
        this.ports = ports;
    }

    public static SearchNodes start(int many) {
        try {
            Path home = Files.createTempDirectory("alongside-search");
            List<Process> processes = new ArrayList<>();
            List<String> names = IntStream.range(0, many).mapToObj(i -> "n" + i).toList();
            List<String> among = many == 1 ? List.of() : List.of(freePorts(many), String.join(",", names));
            for (String name : names) {
                processes.add(node(home.resolve(name), name, among));
            }
            List<Integer> ports = new ArrayList<>();
            for (Process process : processes) {
                ports.add(port(process));
            }
            return new SearchNodes(home, processes, ports);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process node(Path home, String name, List<String> among) throws IOException {
        String jars = Files.readString(BUILT.resolve("classpath")).strip();
        String classpath = String.join(
                File.pathSeparator,
                BUILT.resolve("classes").toString(),
                jars,
                BUILT.resolve("knn").resolve("*").toString());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classpath,
                MAIN,
                home.toString(),
                name));
        command.addAll(among);
        Files.createDirectories(home);
        return new ProcessBuilder(command)
                .redirectError(home.resolve("said").toFile())
                .start();
    }

    private static int port(Process process) throws IOException {
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.matches("\\d+")) {
                return Integer.parseInt(line);
            }
        }
        throw new IllegalStateException("A node ended before it began");
    }

    private static String freePorts(int many) {
        return IntStream.range(0, many)
                .mapToObj(node -> Integer.toString(FreePort.any()))
                .collect(Collectors.joining(","));
    }

    /// @return the address of an index, at all nodes
    public String url(String index) {
        return ports.stream().map(port -> "127.0.0.1:" + port).collect(Collectors.joining(",", "http://", "/" + index));
    }

    /// Until every node knows the others and every shard has its copy.
    public void awaitCopies() {
        ask("/_cluster/health?wait_for_status=green&wait_for_nodes=" + ports.size() + "&timeout=120s");
    }

    /// @return the node that manages the others now
    public int manager() {
        return Integer.parseInt(ask("/_cat/cluster_manager?h=node").strip().substring(1));
    }

    private String ask(String path) {
        URI uri = URI.create("http://127.0.0.1:" + ports.getFirst() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As `kill -9` does.
    public void kill(int node) {
        processes.get(node).destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        processes.forEach(process -> process.destroyForcibly().onExit().join());
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
