package alongside.lab.village;

import alongside.lab.input.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The server as it was built.
final class Jar {

    private static final String MEMORY = "-Xmx1g";

    /// What else a village's JVM is told, as one word. Nothing, unless a test says it: its villages live for a minute
    /// each, in which what the second compiler takes is not repaid.
    private static final String FLAG = "alongside.village.flag";

    private Jar() {}

    /// The call that runs it, as the launcher does.
    static List<String> call() {
        Path jar = Path.of(System.getProperty("alongside.home", ".."), "server", "target", "alongside.jar");
        if (!Files.exists(jar)) {
            throw new Refusal("The server is not built: there is no " + jar + "; ./alongside builds it.");
        }
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.addAll(List.of("--enable-native-access=ALL-UNNAMED", "--add-modules", "jdk.incubator.vector"));
        call.addAll(List.of("-XX:+ExitOnOutOfMemoryError", MEMORY));
        Optional.ofNullable(System.getProperty(FLAG)).ifPresent(call::add);
        call.addAll(List.of("-jar", jar.toAbsolutePath().normalize().toString()));
        return call;
    }
}
