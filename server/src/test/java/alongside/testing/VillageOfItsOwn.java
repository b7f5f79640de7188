package alongside.testing;

import alongside.launch.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/// Equal only for the same test class, so that no two classes share a village.
record VillageOfItsOwn(String testClass, String mode, boolean scarcity, boolean oldest) implements ContextCustomizer {

    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            VillageTest village = TestContextAnnotationUtils.findMergedAnnotation(testClass, VillageTest.class);
            return village == null
                    ? null
                    : new VillageOfItsOwn(testClass.getName(), village.mode(), village.scarcity(), village.oldest());
        }
    }

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        int port = freePort();
        TestPropertyValues.of(
                        "server.port=" + port,
                        "server.address=127.0.0.1",
                        "alongside.url=http://localhost:" + port,
                        "alongside.data=" + Scratch.ofAVillage(),
                        "alongside.mode=" + mode,
                        "alongside.scarce-from=" + (scarcity ? "0.7" : "Infinity"),
                        "spring.datasource.url="
                                + (oldest ? OldestPostgres.freshDatabase() : TestPostgres.freshDatabase()),
                        "spring.datasource.username=" + EmbeddedDatabase.USER,
                        "spring.datasource.password=" + (oldest ? OldestPostgres.password() : TestPostgres.password()))
                .applyTo(context);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
