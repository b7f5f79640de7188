package alongside.matching.text;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// What is packed with the code.
final class Resources {

    private Resources() {}

    /// @param path absolute (`/x`), or beside this package's classes
    static InputStream open(String path) throws IOException {
        InputStream in = Resources.class.getResourceAsStream(path);
        if (in == null) {
            throw new FileNotFoundException("Not on the class path: " + path);
        }
        return in;
    }

    static String text(String path) throws IOException {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
