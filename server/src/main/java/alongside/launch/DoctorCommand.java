package alongside.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "doctor",
        description = "Says what is wrong with a village's computer and data directory, and what to do.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Option(names = "--data", description = "The data directory (data/ beside the launcher).")
    Path data = Home.directory("data");

    @Option(
            names = "--port",
            defaultValue = "8080",
            description = "The port the village listens on (${DEFAULT-VALUE}).")
    int port;

    @Option(names = "--url", description = "The address members are to open (the one kept at an earlier start).")
    @Nullable
    String url;

    @Option(names = "--keys", description = "The directory of village.key and lookup.key (the data directory).")
    @Nullable
    Path keys;

    @Mixin
    DatabaseOptions database = new DatabaseOptions();

    @Override
    public Integer call() throws IOException {
        Path directory = data.toAbsolutePath().normalize();
        Clock clock = Clock.systemUTC();
        Properties known = DataDirectory.known(directory);
        List<Finding> findings = new ArrayList<>();
        findings.addAll(new ComputerCheck(directory, clock).findings());
        findings.addAll(new ModelCheck(System.getenv()).findings());
        findings.addAll(
                new ToolCheck(System.getenv().getOrDefault("PATH", ""), Path.of(System.getProperty("java.home")))
                        .findings());
        findings.addAll(
                new VillageCheck(directory, keys == null ? directory : keys, port, LocalDate.now(clock)).findings());
        findings.addAll(database(directory, known, clock));
        findings.addAll(new SearchCheck(System.getenv()).findings());
        findings.addAll(
                new ReachCheck(known.getProperty(StartCommand.URL_KEY), url, new StandardEnvironment()).findings());
        findings.forEach(System.out::println);
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }

    private List<Finding> database(Path directory, Properties known, Clock clock) {
        Optional<DatabaseAddress> address = database.address(System.getenv());
        if (address.isPresent()) {
            return new ExternalCheck(address.get(), clock).findings();
        }
        return DatabaseOptions.ELSEWHERE.equals(known.getProperty(DatabaseOptions.KEY))
                ? List.of(Finding.mend("The village lives on a database elsewhere; name it with --database-url."))
                : new EmbeddedCheck(directory).findings();
    }
}
