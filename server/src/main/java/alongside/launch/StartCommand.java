package alongside.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "alongside",
        description = "Starts the village of this data directory.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Runnable {

    static final String URL_KEY = "url";

    @Option(names = "--port", defaultValue = "8080", description = "The port it listens on (${DEFAULT-VALUE}).")
    int port;

    @Option(
            names = "--bind",
            defaultValue = Address.LOOPBACK,
            description = "The address of this computer it listens on (${DEFAULT-VALUE}).")
    String bind = Address.LOOPBACK;

    @Option(
            names = "--url",
            description = "The address members open, such as https://village.example; kept for later starts.")
    @Nullable
    String url;

    @Option(
            names = "--proxy",
            description =
                    "The address of a proxy on another computer whose X-Forwarded headers count; may be repeated.")
    List<String> proxies = new ArrayList<>();

    @Option(names = "--data", description = "The data directory (data/ beside the launcher).")
    Path data = Home.directory("data");

    @Option(
            names = "--keys",
            description = "The directory of village.key and lookup.key (the data directory); several processes on one"
                    + " database share theirs.")
    @Nullable
    Path keys;

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public void run() {
        try (DataDirectory directory = DataDirectory.open(data, Mode.VILLAGE)) {
            String known = directory.recall(URL_KEY).orElse(null);
            Address address = Address.of(bind, port, url == null ? known : url).behind(proxies);
            address.ensureFree();
            if (url != null) {
                warnOfChange(known, address.url());
                directory.remember(URL_KEY, address.url());
            }
            new Running(directory, Mode.VILLAGE, address, keys == null ? directory.path() : keys.toAbsolutePath())
                    .untilStopped(() -> database.open(directory));
        }
    }

    private static void warnOfChange(@Nullable String known, String now) {
        if (known != null && !known.equals(now)) {
            System.err.println("The village moves from " + known + " to " + now
                    + ": passkeys made there do not work here; members sign in with their recovery words.");
        }
    }
}
