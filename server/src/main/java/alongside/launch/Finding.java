package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// One thing the doctor looked at.
///
/// @param sentence what is so, and when it is not well, what to do
record Finding(boolean well, String sentence) {

    private static final long ENOUGH_BYTES = 2L << 30;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    static List<Finding> of(Path data, int port) {
        return Stream.concat(
                        Stream.of(java(), memory(), space(data), inUse(data, port)),
                        Stream.of("village.key", "lookup.key", "postgres.password")
                                .map(data::resolve)
                                .filter(Files::exists)
                                .map(Finding::onlyOurs))
                .toList();
    }

    private static Finding java() {
        return new Finding(
                Runtime.version().feature() >= 25,
                "Java " + Runtime.version().feature() + "; the village needs 25 or newer.");
    }

    private static Finding memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return new Finding(megabytes >= 512, megabytes + " MB of memory for the village; it needs 512 or more.");
    }

    private static Finding space(Path data) {
        try {
            Path there = Stream.iterate(data, path -> path != null, Path::getParent)
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            long free = Files.getFileStore(there).getUsableSpace();
            String sentence = (free >> 20) + " MB free where " + data + " lies";
            return new Finding(
                    free >= ENOUGH_BYTES, sentence + (free >= ENOUGH_BYTES ? "." : "; make room for 2,048."));
        } catch (IOException e) {
            return new Finding(false, data + " cannot be looked at: " + e.getMessage() + ".");
        }
    }

    private static Finding inUse(Path data, int port) {
        if (!Files.exists(data.resolve("alongside.properties"))) {
            return new Finding(true, "No village lives in " + data + " yet; ./alongside begins one.");
        }
        return DataDirectory.isInUse(data) ? new Finding(true, "A village runs in " + data + ".") : free(port);
    }

    private static Finding free(int port) {
        try {
            Address.of(Address.LOOPBACK, port, null).ensureFree();
            return new Finding(true, "No village runs there now, and port " + port + " is free for it.");
        } catch (CannotStart taken) {
            return new Finding(false, String.valueOf(taken.getMessage()));
        }
    }

    private static Finding onlyOurs(Path secret) {
        try {
            boolean ours = Files.getPosixFilePermissions(secret).stream().noneMatch(OTHERS::contains);
            return new Finding(
                    ours, ours ? secret + " is for its owner alone." : "Others may read " + secret + "; chmod 600 it.");
        } catch (IOException e) {
            return new Finding(false, secret + " cannot be looked at: " + e.getMessage() + ".");
        }
    }
}
