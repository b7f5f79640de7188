package alongside.lab.fit;

import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// Where the model is kept between runs.
public final class ModelFolder {

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where the model is laid down (default: beside the lab).")
    private Path cache = beside();

    public Path cache() {
        return cache;
    }

    private static Path beside() {
        URI here = URI.create(ModelFolder.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(here).resolveSibling("model");
    }
}
