package alongside.launch;

import alongside.Alongside;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A village from its start to its end. Ctrl-C and SIGTERM end it in order: pages, database, data directory.
final class Running {

    private final DataDirectory directory;
    private final Mode mode;
    private final Address address;
    private final Path keys;
    private final CountDownLatch ended = new CountDownLatch(1);

    Running(DataDirectory directory, Mode mode, Address address, Path keys) {
        this.directory = directory;
        this.mode = mode;
        this.address = address;
        this.keys = keys;
    }

    /// @param start brings the database up, once nothing can stand in the way of stopping it again
    void untilStopped(Supplier<Database> start) {
        Stopping stopping = new Stopping();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndWait(stopping), "stop"));
        try (Database database = start.get()) {
            serve(database, stopping);
        } finally {
            ended.countDown();
        }
    }

    private void serve(Database database, Stopping stopping) {
        try (ConfigurableApplicationContext village =
                village(directory, mode, address, keys, database, Map.of(), stopping)) {
            System.out.println("Your village is on " + address.url() + " (Ctrl-C stops it).");
            stopping.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// @param also settings of this start alone
    /// @param stopping whether it should end while it starts
    /// @param more what is added to the village, for whoever looks at it from inside
    static ConfigurableApplicationContext village(
            DataDirectory directory,
            Mode mode,
            Address address,
            Path keys,
            Database database,
            Map<String, String> also,
            Stopping stopping,
            Class<?>... more) {
        Map<String, Object> settings = new HashMap<>(address.settings());
        settings.putAll(also);
        settings.put("alongside.mode", mode.property());
        settings.put("alongside.data", directory.path().toString());
        settings.put("alongside.keys", keys.toString());
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", database.user());
        settings.put("spring.datasource.password", database.password());
        // A migration may take longer than any page waits: it has a connection of its own.
        settings.put("spring.flyway.url", database.url());
        settings.put("spring.flyway.user", database.user());
        settings.put("spring.flyway.password", database.password());
        settings.put(
                "logging.file.name", directory.path().resolve("alongside.log").toString());
        settings.put("logging.threshold.console", "off");
        settings.put("logging.level.root", "warn");
        settings.put("logging.level.alongside", "info");
        return new SpringApplicationBuilder(Alongside.class)
                .sources(more)
                .registerShutdownHook(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("stopping", stopping))
                .properties(settings)
                .run();
    }

    /// The JVM halts when its hooks return, so this one returns when all is closed.
    private void stopAndWait(Stopping stopping) {
        stopping.want();
        try {
            ended.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
