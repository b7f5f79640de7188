package alongside.matching.languages;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What is packed beside this package's classes.
final class Packed {

    private Packed() {}

    static List<String[]> fields(String name) {
        return text(name).lines().map(line -> line.split("\t", -1)).toList();
    }

    static String text(String name) {
        try (InputStream in = Packed.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new FileNotFoundException("Not on the class path: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
