package alongside.launch;

import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The sample village has no `--url` and no `--bind`: anyone may sign in as anyone there, so it stays on this computer.
@Command(
        name = "demo",
        description = "Starts the sample village: made-up members, for trying everything out.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Runnable {

    @Option(names = "--port", defaultValue = "8080", description = "The port it listens on (${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--data", description = "The data directory (data-demo/ beside the launcher).")
    Path data = Home.directory("data-demo");

    @Override
    public void run() {
        try (DataDirectory directory = DataDirectory.open(data, Mode.SAMPLE)) {
            Address address = Address.of(Address.LOOPBACK, port, null);
            address.ensureFree();
            new Running(directory, Mode.SAMPLE, address, directory.path())
                    .untilStopped(() -> EmbeddedDatabase.start(directory));
        }
    }
}
