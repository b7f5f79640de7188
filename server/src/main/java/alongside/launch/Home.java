package alongside.launch;

import java.nio.file.Path;

/// The directory of the launcher, which data stands beside.
final class Home {

    private static final String PROPERTY = "alongside.home";

    private Home() {}

    static Path directory(String name) {
        return Path.of(System.getProperty(PROPERTY, ".")).resolve(name);
    }
}
