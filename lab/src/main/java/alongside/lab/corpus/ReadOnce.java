package alongside.lab.corpus;

import alongside.lab.bench.Relayed;
import alongside.lab.output.Progress;
import alongside.matching.text.Embedder;
import alongside.matching.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A model that remembers what it read, also from one run to the next: the whole corpus takes it minutes.
final class ReadOnce implements Relayed {

    private static final int SAID = 2_000;

    private final Embedder model;
    private final VectorFile file;
    private final Map<Said, float[]> known;

    private ReadOnce(Embedder model, VectorFile file, Map<Said, float[]> known) {
        this.model = model;
        this.file = file;
        this.known = new ConcurrentHashMap<>(known);
    }

    /// @param cache where the vectors are kept between runs
    static ReadOnce of(Embedder model, Path cache) throws IOException {
        Files.createDirectories(cache);
        VectorFile file = VectorFile.in(cache, model.version(), model.dimensions());
        return new ReadOnce(model, file, file.read());
    }

    /// Reads what it has not read yet, and keeps it.
    void read(Collection<Said> texts, Progress progress) throws IOException {
        List<Said> unknown = texts.stream()
                .filter(said -> !known.containsKey(said))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        AtomicInteger read = new AtomicInteger();
        unknown.parallelStream().forEach(said -> {
            embed(said.role(), said.text());
            if (read.incrementAndGet() % SAID == 0) {
                progress.say("%d of %d texts are read".formatted(read.get(), unknown.size()));
            }
        });
        file.write(known);
    }

    /// Not to be changed by whoever asks: the next one is given the same.
    @Override
    public float[] embed(Role role, String text) {
        return known.computeIfAbsent(new Said(role, text), said -> model.embed(said.role(), said.text()));
    }

    float[] embed(Said said) {
        return embed(said.role(), said.text());
    }

    @Override
    public Embedder model() {
        return model;
    }
}
