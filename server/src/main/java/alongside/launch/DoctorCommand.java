package alongside.launch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
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

    @Override
    public Integer call() {
        Path directory = data.toAbsolutePath().normalize();
        Clock clock = Clock.systemUTC();
        List<Finding> findings = Stream.concat(
                        new ComputerCheck(directory, clock).findings().stream(),
                        new VillageCheck(directory, port, LocalDate.now(clock)).findings().stream())
                .toList();
        findings.forEach(System.out::println);
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }
}
