package alongside.lab.bench;

import alongside.matching.text.Embedder;
import alongside.matching.text.Role;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A model that reads each text once.
public record Remembered(Embedder model, Map<String, float[]> known) implements Relayed {

    public static Remembered of(Embedder model) {
        return new Remembered(model, new ConcurrentHashMap<>());
    }

    @Override
    public float[] embed(Role role, String text) {
        return known.computeIfAbsent(text, words -> model.embed(role, words)).clone();
    }
}
