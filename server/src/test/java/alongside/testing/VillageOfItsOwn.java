package alongside.testing;

import alongside.launch.EmbeddedDatabase;
import alongside.launch.FreePort;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.TestContextAnnotationUtils;

/// Equal only for the same test class, so that no two classes share a village; but for those that may.
///
/// @param owner the name of the test class, or of nobody
record VillageOfItsOwn(String owner, String mode, boolean scarcity, boolean oldest) implements ContextCustomizer {

    static final class Factory implements ContextCustomizerFactory {

        @Override
        public @Nullable ContextCustomizer createContextCustomizer(
                Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
            VillageTest village = TestContextAnnotationUtils.findMergedAnnotation(testClass, VillageTest.class);
            return village == null
                    ? null
                    : new VillageOfItsOwn(
                            village.shared() ? "" : testClass.getName(),
                            village.mode(),
                            village.scarcity(),
                            village.oldest());
        }
    }

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        int port = FreePort.any();
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
}
