package alongside.launch;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What the doctor looks for among the programs of the computer: what builds the village, and what checks it.
///
/// @param path as in the environment
/// @param java where the Java that runs this lies
record ToolCheck(String path, Path java) {

    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

    List<Finding> findings() {
        return List.of(compiler(), maven(), browser());
    }

    private Finding compiler() {
        return Files.isExecutable(java.resolve("bin/javac"))
                ? Finding.well("A whole JDK in " + java + ".")
                : Finding.mend(java + " runs programs and builds none; install a JDK, Temurin 25 from"
                        + " https://adoptium.net.");
    }

    private Finding maven() {
        return isThere("mvn")
                ? Finding.well("Maven is there.")
                : Finding.mend("Maven is not on the PATH, and the next version is built with it; apt install maven.");
    }

    private Finding browser() {
        return BROWSERS.stream().anyMatch(this::isThere)
                ? Finding.well("A Chromium is there for ./alongside check.")
                : Finding.well("No Chromium is on the PATH; only ./alongside check needs one, and fetches it.");
    }

    private boolean isThere(String program) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
