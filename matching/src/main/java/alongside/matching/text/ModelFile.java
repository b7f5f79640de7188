package alongside.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// A model that travels inside a jar, laid down once as a file: the runtime maps a file at a third less memory.
///
/// @param packed sha256 of the model in the jar
/// @param sha256 of the model with its adapters; it is part of the file's name and checked at every opening
record ModelFile(String resource, String packed, String sha256, List<Adapter> adapters) {

    ModelFile {
        adapters = List.copyOf(adapters);
    }

    /// The model as it was packed.
    ModelFile(String resource, String sha256) {
        this(resource, sha256, sha256, List.of());
    }

    ModelFile with(Adapters adapters) {
        return adapters.of(resource)
                .map(learned -> new ModelFile(resource, packed, learned.sha256(), learned.weights()))
                .orElse(this);
    }

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
            Files.write(fresh, checked(adapted(adapters), sha256));
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return file;
    }

    /// What the sha256 is once these are laid over the packed model.
    String digestWith(List<Adapter> adapters) throws IOException {
        return HexFormat.of().formatHex(digest().digest(adapted(adapters)));
    }

    private byte[] adapted(List<Adapter> adapters) throws IOException {
        byte[] model = unpack();
        if (adapters.isEmpty()) {
            return model;
        }
        OnnxWeights weights = OnnxWeights.in(model);
        for (Adapter adapter : adapters) {
            weights.add(adapter);
        }
        return model;
    }

    byte[] unpack() throws IOException {
        try (InputStream in = Resources.open("/" + resource)) {
            return checked(in.readAllBytes(), packed);
        }
    }

    private byte[] checked(byte[] model, String expected) throws IOException {
        String found = HexFormat.of().formatHex(digest().digest(model));
        if (!found.equals(expected)) {
            throw new IOException(resource + " is another model: sha256 " + found);
        }
        return model;
    }

    private static String digest(Path file) throws IOException {
        return digest(List.of(file), "");
    }

    /// Of files, one after the other, and some words more.
    static String digest(List<Path> files, String more) throws IOException {
        MessageDigest digest = digest();
        byte[] buffer = new byte[1 << 20];
        for (Path file : files) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                while (in.read(buffer) >= 0) {
                    continue;
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest(more.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
