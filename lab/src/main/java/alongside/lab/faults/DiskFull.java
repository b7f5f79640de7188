package alongside.lab.faults;

import alongside.lab.village.Beneath;
import alongside.lab.village.Village;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The disk the village lives on has no byte left, until somebody makes room. The disk is one in memory which only the
/// village sees, so that nothing of it stays behind.
///
/// @param ballast what fills it
record DiskFull(Village village, Beneath beneath, Path ballast) implements Trouble {

    private static final String MOUNT = "mount -t tmpfs -o size=400m,mode=700 alongside \"$0\" && exec \"$@\"";

    /// More than PostgreSQL keeps ready for what it writes down first.
    private static final int MOST_MEGABYTES = 256;

    static Optional<String> cannot() {
        try {
            List<String> trial = new ArrayList<>(apart());
            trial.addAll(List.of("sh", "-c", MOUNT, "/tmp", "true"));
            Process process =
                    new ProcessBuilder(trial).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor() == 0
                    ? Optional.empty()
                    : Optional.of("This computer lets nobody mount a disk in memory, not even for one process.");
        } catch (IOException e) {
            return Optional.of("A disk in memory for one process needs unshare, which is not here.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static Trouble in(Path folder) {
        Path disk = folder.resolve("disk");
        try {
            Files.createDirectories(disk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<String> before = new ArrayList<>(apart());
        before.addAll(List.of("sh", "-c", MOUNT, disk.toString()));
        Village village = Village.start(new Village.Settings(disk.resolve("data"), before, List.of(), Fault.QUICK));
        Path seen = Path.of("/proc/" + village.handle().pid() + "/root" + disk);
        return new DiskFull(village, Beneath.of(seen.resolve("data")), seen.resolve("ballast"));
    }

    /// What is written down first goes into files made long before; they are used up, too.
    @Override
    public void strike() {
        fill();
        try {
            for (int megabytes = 0; megabytes < MOST_MEGABYTES; megabytes++) {
                beneath.run("select pg_logical_emit_message(false, 'ballast', repeat('x', 1048576))");
            }
        } catch (IllegalStateException full) {
            fill();
        }
    }

    @Override
    public Duration lasts() {
        return Duration.ofSeconds(6);
    }

    @Override
    public void mend() {
        try {
            Files.delete(ballast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        byte[] page = new byte[1 << 12];
        try (FileChannel file = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            while (file.write(ByteBuffer.wrap(page)) > 0) {
                continue;
            }
        } catch (IOException noByteLeft) {
            return;
        }
    }

    private static List<String> apart() {
        return "root".equals(System.getProperty("user.name"))
                ? List.of("unshare", "--mount")
                : List.of("unshare", "--mount", "--map-root-user");
    }
}
