package alongside.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A model that travels inside a jar, laid down once as a file: the runtime maps a file at a third less memory.
///
/// @param sha256 of the model; it is part of the file's name and checked at every opening
record ModelFile(String resource, String sha256) {

    /// Lays the model down unless it is there already. Safe when two processes do so at once: each writes a file of its
    /// own and moves it into place in one step.
    ///
    /// @throws IOException when the model is missing from the class path, is another one, or cannot be written
    Path in(Path cache) throws IOException {
        Path file = cache.resolve(resource.replace(".onnx", "-" + sha256.substring(0, 12) + ".onnx"));
        if (Files.exists(file) && sha256.equals(digest(file))) {
            return file;
        }
        Files.createDirectories(cache);
        Path fresh = Files.createTempFile(cache, "model", ".part");
        try {
            unpack(fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    private void unpack(Path to) throws IOException {
        try (InputStream in = Resources.open("/" + resource)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        String found = digest(to);
        if (!found.equals(sha256)) {
            throw new IOException(resource + " is another model: sha256 " + found);
        }
    }

    private static String digest(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                byte[] buffer = new byte[1 << 20];
                while (in.read(buffer) >= 0) {
                    continue;
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
