package alongside.lab.faults;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What can happen to a village.
enum Fault {
    APP_KILLED("app-killed", ProgramKilled::in, Optional::empty),
    DATABASE_KILLED("database-killed", DatabaseKilled::in, Optional::empty),
    DISK_FULL("disk-full", DiskFull::in, DiskFull::cannot),
    NETWORK_CUT("network-cut", NetworkCut::in, Optional::empty);

    /// The ladder of the village with times that fit a round.
    static final Map<String, String> QUICK = Map.of(
            "ALONGSIDE_LADDER_SOON",
            "due 300s, waves 2@0 2@10s, then 2 every 15s, watch 120s every 60s, words 60s 120s");

    private final String said;
    private final Function<Path, Trouble> opening;
    private final Supplier<Optional<String>> cannot;

    Fault(String said, Function<Path, Trouble> opening, Supplier<Optional<String>> cannot) {
        this.said = said;
        this.opening = opening;
        this.cannot = cannot;
    }

    String said() {
        return said;
    }

    /// Why this computer does not let it happen, in one sentence; empty where it does.
    Optional<String> cannot() {
        return cannot.get();
    }

    /// A new village, in a folder of its own.
    Trouble open(Path folder) {
        return opening.apply(folder);
    }
}
