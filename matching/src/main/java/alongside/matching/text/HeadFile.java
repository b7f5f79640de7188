package alongside.matching.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A file with what was learned, there whole or not at all: whoever is stopped while she learns begins anew, and of two
/// who learn at once each keeps the same.
record HeadFile(Path file) {

    /// Empty also when it was learned otherwise, or is damaged, as after a power cut.
    Optional<ConceptHead> find(String key) {
        try {
            return Files.exists(file)
                    ? Optional.of(read()).filter(head -> head.key().equals(key))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /// @return what is read from now on: it is kept in half precision, and every start has to read alike
    ConceptHead keep(ConceptHead learned) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "concepts", ".part");
        try {
            try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
                learned.write(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return read();
    }

    private ConceptHead read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        }
    }

    static ConceptHead read(InputStream in) throws IOException {
        return ConceptHead.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    }
}
