package alongside.matching.text;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the packaged models learned from the corpus. It travels beside them and is laid over them when they are laid
/// down; a model without adapters stays as it was packed.
public final class Adapters {

    /// The models as they were packed.
    public static final Adapters NONE = new Adapters(Map.of());

    private static final String SHIPPED = "adapters.bin";

    private final SortedMap<String, Learned> models;

    private Adapters(Map<String, Learned> models) {
        this.models = new TreeMap<>(models);
    }

    /// @param sha256 of the model with its adapters
    record Learned(String sha256, List<Adapter> weights) {

        Learned {
            weights = List.copyOf(weights);
        }
    }

    /// Those that are packed with the code.
    ///
    /// @throws IOException when they are damaged
    public static Adapters shipped() throws IOException {
        try (InputStream in = Adapters.class.getResourceAsStream(SHIPPED)) {
            return in == null ? NONE : read(in);
        }
    }

    /// @throws IOException when an adapter does not fit its model
    public static Adapters of(Map<PackagedModel, List<Adapter>> learned) throws IOException {
        Map<String, Learned> models = new HashMap<>();
        for (Map.Entry<PackagedModel, List<Adapter>> of : learned.entrySet()) {
            String sha256 = of.getKey().file().digestWith(of.getValue());
            models.put(of.getKey().resource(), new Learned(sha256, of.getValue()));
        }
        return new Adapters(models);
    }

    /// These, and of the other what these say nothing of.
    public Adapters or(Adapters other) {
        Map<String, Learned> all = new HashMap<>(other.models);
        all.putAll(models);
        return new Adapters(all);
    }

    Optional<Learned> of(String resource) {
        return Optional.ofNullable(models.get(resource));
    }

    /// @throws IOException when it is not a whole file of adapters
    static Adapters read(InputStream from) throws IOException {
        Map<String, Learned> models = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(from, 1 << 16))) {
            for (int model = in.readUnsignedByte(); model > 0; model--) {
                models.put(in.readUTF(), readLearned(in));
            }
        } catch (EOFException e) {
            throw new IOException("The models’ adapters end before they are whole.", e);
        }
        return new Adapters(models);
    }

    private static Learned readLearned(DataInputStream in) throws IOException {
        String sha256 = in.readUTF();
        List<Adapter> weights = new ArrayList<>();
        for (int weight = in.readUnsignedShort(); weight > 0; weight--) {
            weights.add(Adapter.read(in));
        }
        return new Learned(sha256, weights);
    }

    /// The same adapters always give the same bytes.
    public void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(out);
        }
    }

    void write(OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to, 1 << 16));
        out.writeByte(models.size());
        for (Map.Entry<String, Learned> of : models.entrySet()) {
            out.writeUTF(of.getKey());
            out.writeUTF(of.getValue().sha256());
            out.writeShort(of.getValue().weights().size());
            for (Adapter adapter : of.getValue().weights()) {
                adapter.write(out);
            }
        }
        out.flush();
    }
}
