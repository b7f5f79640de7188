package alongside.lab.input;

import java.nio.file.Files;
import java.nio.file.Path;

/// The sets that lie beside the lab.
public final class Sets {

    private Sets() {}

    public static Path folder(String name) {
        Path folder = Path.of(System.getProperty("alongside.home", ".."), "lab", "data", name);
        if (!Files.isDirectory(folder)) {
            throw new Refusal("There is no set of %s here.".formatted(name));
        }
        return folder;
    }
}
