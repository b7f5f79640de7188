package alongside.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        List<Finding> findings = Finding.of(data.toAbsolutePath().normalize(), port);
        findings.forEach(finding -> System.out.println((finding.well() ? "well   " : "mend   ") + finding.sentence()));
        return findings.stream().allMatch(Finding::well) ? 0 : 1;
    }
}
