package alongside.lab.fit;

import java.net.URI;
import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The three files of a judged set, and where the model is kept between runs.
final class SetFiles {

    @Parameters(index = "0", paramLabel = "ASKS", description = "A file with one {\"id\", \"text\"} a line.")
    @SuppressWarnings("NullAway.Init")
    private Path asks;

    @Parameters(index = "1", paramLabel = "STRENGTHS", description = "A file with one {\"id\", \"text\"} a line.")
    @SuppressWarnings("NullAway.Init")
    private Path strengths;

    @Parameters(
            index = "2",
            paramLabel = "QRELS",
            description =
                    "A file with ask id, strength id and a grade from 0 to 3 a line, tabs between; not listed is 0.")
    @SuppressWarnings("NullAway.Init")
    private Path grades;

    @Option(
            names = "--cache",
            paramLabel = "DIR",
            description = "Where the model is laid down (default: beside the lab).")
    private Path cache = beside();

    JudgedSet read() {
        return JudgedSet.read(asks, strengths, grades);
    }

    Path cache() {
        return cache;
    }

    private static Path beside() {
        URI here = URI.create(SetFiles.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString());
        return Path.of(here).resolveSibling("model");
    }
}
