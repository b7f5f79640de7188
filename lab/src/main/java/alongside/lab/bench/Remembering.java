package alongside.lab.bench;

import alongside.matching.text.Embedder;
import alongside.matching.text.Role;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.config.BeanPostProcessor;

/// Lets the model read each text once while members move in. Not part of what is measured.
final class Remembering implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Embedder model ? new Remembered(model, new ConcurrentHashMap<>()) : bean;
    }

    private record Remembered(Embedder model, Map<String, float[]> known) implements Embedder {

        @Override
        public float[] embed(Role role, String text) {
            return known.computeIfAbsent(text, words -> model.embed(role, words))
                    .clone();
        }

        @Override
        public int dimensions() {
            return model.dimensions();
        }

        @Override
        public int parts() {
            return model.parts();
        }

        @Override
        public String version() {
            return model.version();
        }

        @Override
        public boolean speaks(String language) {
            return model.speaks(language);
        }

        @Override
        public void close() {
            model.close();
        }
    }
}
