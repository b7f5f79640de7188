package alongside.lab.faults;

import alongside.lab.village.Beneath;
import alongside.lab.village.Village;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// PostgreSQL is killed under a running village, which has to bring it back by itself.
record DatabaseKilled(Village village, Beneath beneath) implements Trouble {

    static Trouble in(Path folder) {
        Path data = folder.resolve("data");
        Village village = Village.start(new Village.Settings(data, List.of(), List.of(), Fault.QUICK));
        return new DatabaseKilled(village, Beneath.of(data));
    }

    @Override
    public void strike() {
        ProcessHandle server = beneath.server();
        server.destroyForcibly();
        server.onExit().join();
    }

    @Override
    public Duration lasts() {
        return Duration.ZERO;
    }

    @Override
    public void mend() {
        // Nobody is there to mend it.
    }
}
