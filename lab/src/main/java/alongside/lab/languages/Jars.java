package alongside.lab.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The jars in which something lies.
final class Jars {

    private Jars() {}

    static double megabytes(List<String> resources) {
        return resources.stream()
                        .map(Jars::jar)
                        .distinct()
                        .mapToLong(Jars::bytes)
                        .sum()
                / 1e6;
    }

    private static Path jar(String resource) {
        URL url = Objects.requireNonNull(Jars.class.getResource("/" + resource), resource);
        try {
            return Path.of(URI.create(
                    ((JarURLConnection) url.openConnection()).getJarFileURL().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytes(Path jar) {
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
