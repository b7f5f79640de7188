package alongside.routing;

import alongside.matching.text.Embedder;
import alongside.matching.text.Role;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The village's own models, which read the same words once: where a test asks the same thing ten thousand times.
@TestConfiguration
class RememberedWords {

    @Bean
    @Primary
    Embedder remembering(@Qualifier("embedder") Embedder embedder) {
        return new Remembering(embedder, new ConcurrentHashMap<>());
    }

    private record Read(Role role, String text) {}

    private record Remembering(Embedder embedder, Map<Read, float[]> known) implements Embedder {

        @Override
        public float[] embed(Role role, String text) {
            return known.computeIfAbsent(new Read(role, text), read -> embedder.embed(read.role(), read.text()))
                    .clone();
        }

        @Override
        public int dimensions() {
            return embedder.dimensions();
        }

        @Override
        public int parts() {
            return embedder.parts();
        }

        @Override
        public String version() {
            return embedder.version();
        }

        @Override
        public boolean speaks(String language) {
            return embedder.speaks(language);
        }

        @Override
        public void close() {
            // Whoever opened it closes it.
        }
    }
}
