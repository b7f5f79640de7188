package alongside.lab.corpus;

import alongside.matching.text.Role;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/// The vectors of texts a model read, in a file, so that it reads them once.
///
/// @param version of the model; a file is one model's
record VectorFile(Path path, String version, int dimensions) {

    private static final int BUFFER = 1 << 16;

    static VectorFile in(Path folder, String version, int dimensions) {
        return new VectorFile(
                folder.resolve("vectors-" + Integer.toHexString(version.hashCode()) + ".bin"), version, dimensions);
    }

    /// Nothing where there is no file yet, or another model's.
    Map<Said, float[]> read() throws IOException {
        Map<Said, float[]> vectors = new HashMap<>();
        if (!Files.exists(path)) {
            return vectors;
        }
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            if (!in.readUTF().equals(version)) {
                return vectors;
            }
            for (int left = in.readInt(); left > 0; left--) {
                Said said = new Said(Role.values()[in.readUnsignedByte()], in.readUTF());
                float[] vector = new float[dimensions];
                for (int i = 0; i < dimensions; i++) {
                    vector[i] = in.readFloat();
                }
                vectors.put(said, vector);
            }
        }
        return vectors;
    }

    /// Written beside and moved, so that a file is whole or not there.
    void write(Map<Said, float[]> vectors) throws IOException {
        Path beside = Files.createTempFile(path.getParent(), "vectors-", ".part");
        try (DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside), BUFFER))) {
            out.writeUTF(version);
            out.writeInt(vectors.size());
            for (Map.Entry<Said, float[]> one : vectors.entrySet()) {
                out.writeByte(one.getKey().role().ordinal());
                out.writeUTF(one.getKey().text());
                for (float value : one.getValue()) {
                    out.writeFloat(value);
                }
            }
        }
        Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
    }
}
