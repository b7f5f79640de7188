package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// What the doctor asks of the computer: Java, memory, space, and a clock that goes.
record ComputerCheck(Path data, Clock clock) {

    private static final int JAVA = 25;
    private static final long ENOUGH_MEGABYTES = 512;
    private static final long ENOUGH_SPACE = 2_048;
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    List<Finding> findings() {
        return List.of(java(), memory(), space(), clockGoes(), zone());
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        return version >= JAVA
                ? Finding.well("Java " + version + ".")
                : Finding.mend("Java " + version + "; install Temurin " + JAVA + " from https://adoptium.net.");
    }

    private static Finding memory() {
        long megabytes = Runtime.getRuntime().maxMemory() >> 20;
        return megabytes >= ENOUGH_MEGABYTES
                ? Finding.well(megabytes + " MB of memory for the village.")
                : Finding.mend(megabytes + " MB of memory for the village; start it with ALONGSIDE_MEMORY=1g.");
    }

    private Finding space() {
        try {
            long free = Files.getFileStore(nearest(data)).getUsableSpace() >> 20;
            String sentence = free + " MB free where " + data + " lies";
            return free >= ENOUGH_SPACE
                    ? Finding.well(sentence + ".")
                    : Finding.mend(sentence + "; make room for " + ENOUGH_SPACE + ", or choose another with --data.");
        } catch (IOException e) {
            return Finding.mend("The space where " + data + " lies cannot be measured: " + e.getMessage() + ".");
        }
    }

    /// What the village wrote last cannot lie ahead of now.
    private Finding clockGoes() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant written = Stream.of("alongside.properties", "alongside.log")
                .map(data::resolve)
                .map(ComputerCheck::writtenAt)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return now.isBefore(written.minus(TOLERANCE))
                ? Finding.mend("The clock says " + now + ", and the village wrote at " + written
                        + " already; set it right, or every ask is late.")
                : Finding.well("The clock says " + now + ".");
    }

    private static Finding zone() {
        return Finding.well("The time zone here is " + ZoneId.systemDefault() + "; members have their own.");
    }

    private static Instant writtenAt(Path file) {
        try {
            return Files.exists(file) ? Files.getLastModifiedTime(file).toInstant() : Instant.EPOCH;
        } catch (IOException e) {
            return Instant.EPOCH;
        }
    }

    private static Path nearest(Path path) {
        Path there = path;
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }
}
