package alongside.launch;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/// A village and its database held by another program, such as one that measures it. It listens on this computer only.
public final class InProcess implements AutoCloseable {

    private final DataDirectory directory;
    private final EmbeddedDatabase database;
    private final ConfigurableApplicationContext village;
    /// Ctrl-C stops the database, too.
    private final Thread stopped = new Thread(this::stop, "stop");

    private InProcess(DataDirectory directory, EmbeddedDatabase database, ConfigurableApplicationContext village) {
        this.directory = directory;
        this.database = database;
        this.village = village;
        Runtime.getRuntime().addShutdownHook(stopped);
    }

    /// @param more classes the village gets in addition
    public static InProcess open(Path data, Class<?>... more) {
        DataDirectory directory = DataDirectory.open(data, Mode.VILLAGE);
        try {
            EmbeddedDatabase database = EmbeddedDatabase.start(directory);
            try {
                Address address = Address.of(Address.LOOPBACK, FreePort.any(), null);
                return new InProcess(
                        directory,
                        database,
                        Running.village(
                                directory,
                                Mode.VILLAGE,
                                address,
                                directory.path(),
                                database,
                                Map.of(),
                                new Stopping(),
                                more));
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (RuntimeException e) {
            directory.close();
            throw e;
        }
    }

    public <T> T get(Class<T> room) {
        return village.getBean(room);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(stopped);
        stop();
    }

    private void stop() {
        try (directory;
                database) {
            village.close();
        }
    }
}
