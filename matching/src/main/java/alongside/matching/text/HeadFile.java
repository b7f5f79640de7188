package alongside.matching.text;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.CRC32;

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
            write(learned, fresh);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return read();
    }

    /// With a sum over all of it at the end, and on the disk before it gets its name.
    private static void write(ConceptHead learned, Path fresh) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        learned.write(new DataOutputStream(bytes));
        ByteBuffer all = ByteBuffer.allocate(bytes.size() + Long.BYTES);
        all.put(bytes.toByteArray()).putLong(sum(all)).flip();
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            while (all.hasRemaining()) {
                out.write(all);
            }
            out.force(true);
        }
    }

    private ConceptHead read() throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file));
        all.position(Math.max(0, all.limit() - Long.BYTES));
        if (all.remaining() < Long.BYTES || sum(all) != all.getLong()) {
            throw new IOException("damaged");
        }
        return read(new ByteArrayInputStream(all.array()));
    }

    /// Over what lies before its position.
    private static long sum(ByteBuffer all) {
        CRC32 sum = new CRC32();
        sum.update(all.duplicate().flip());
        return sum.getValue();
    }

    static ConceptHead read(InputStream in) throws IOException {
        return ConceptHead.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
    }
}
