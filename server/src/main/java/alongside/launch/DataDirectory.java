package alongside.launch;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The directory a village lives in, held by one process at a time. Nothing in it is touched before its lock is held.
public final class DataDirectory implements AutoCloseable {

    private static final int LAYOUT = 1;
    private static final String MARK = "alongside.properties";
    private static final String LAYOUT_KEY = "layout";
    private static final String MODE_KEY = "mode";

    private final Path path;
    private final FileLock lock;
    private final Properties known;

    private DataDirectory(Path path, FileLock lock, Properties known) {
        this.path = path;
        this.lock = lock;
        this.known = known;
    }

    /// Opens a directory for a village of this mode, and makes it where there is none.
    ///
    /// @throws CannotStart when it is in use, of the other mode, or of a newer version
    public static DataDirectory open(Path path, Mode mode) {
        try {
            Path made = Files.createDirectories(path.toAbsolutePath().normalize(), OnlyOwner.directory())
                    .toRealPath();
            FileLock lock = lock(made);
            try {
                DataDirectory directory = new DataDirectory(made, lock, known(made));
                directory.check(mode);
                directory.remember(LAYOUT_KEY, Integer.toString(LAYOUT));
                directory.remember(MODE_KEY, mode.property());
                return directory;
            } catch (RuntimeException | IOException e) {
                lock.channel().close();
                throw e;
            }
        } catch (IOException e) {
            throw new CannotStart("The data directory " + path + " cannot be used: " + e.getMessage() + ".", e);
        }
    }

    static boolean isOne(Path path) {
        return Files.exists(path.resolve(MARK));
    }

    /// Whether a village runs in it now; a look, which holds nothing.
    static boolean isInUse(Path path) {
        try {
            lock(path).channel().close();
            return false;
        } catch (IOException | CannotStart e) {
            return true;
        }
    }

    public Path path() {
        return path;
    }

    Optional<String> recall(String key) {
        return Optional.ofNullable(known.getProperty(key));
    }

    /// Kept before this returns, or not at all.
    void remember(String key, String value) {
        if (value.equals(known.getProperty(key))) {
            return;
        }
        known.setProperty(key, value);
        Path beside = path.resolve(MARK + ".new");
        try {
            StringWriter text = new StringWriter();
            known.store(text, "What this data directory belongs to. Written by the village; leave it as it is.");
            Files.writeString(beside, text.toString(), CREATE, TRUNCATE_EXISTING, WRITE, DSYNC);
            Files.move(beside, path.resolve(MARK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("The data directory " + path + " cannot be written: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            throw new CannotStart("The data directory " + path + " could not be given back.", e);
        }
    }

    private void check(Mode mode) {
        String layout = known.getProperty(LAYOUT_KEY, Integer.toString(LAYOUT));
        if (!layout.equals(Integer.toString(LAYOUT))) {
            throw new CannotStart("The data directory " + path
                    + " was written by a newer version; start that one, or choose another with --data.");
        }
        String kept = known.getProperty(MODE_KEY, mode.property());
        if (!kept.equals(mode.property())) {
            Mode other = mode == Mode.VILLAGE ? Mode.SAMPLE : Mode.VILLAGE;
            throw new CannotStart("The data directory " + path + " belongs to " + other.said() + ", not to "
                    + mode.said() + "; choose another with --data.");
        }
    }

    private static FileLock lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path.resolve("alongside.lock"), CREATE, WRITE);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            throw new CannotStart("The data directory " + path
                    + " is in use by a village that runs already; stop that one, or choose another with --data.");
        }
        return lock;
    }

    /// What a directory says of itself; a look, which holds nothing.
    static Properties known(Path path) throws IOException {
        Properties known = new Properties();
        if (isOne(path)) {
            try (Reader reader = Files.newBufferedReader(path.resolve(MARK))) {
                known.load(reader);
            }
        }
        return known;
    }
}
