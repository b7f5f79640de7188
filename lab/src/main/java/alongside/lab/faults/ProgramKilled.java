package alongside.lab.faults;

import alongside.lab.village.Beneath;
import alongside.lab.village.Village;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The program is killed, its PostgreSQL goes on alone, and somebody starts it again.
record ProgramKilled(Village village, Beneath beneath) implements Trouble {

    static Trouble in(Path folder) {
        Path data = folder.resolve("data");
        Village village = Village.start(new Village.Settings(data, List.of(), List.of(), Fault.QUICK));
        return new ProgramKilled(village, Beneath.of(data));
    }

    @Override
    public void strike() {
        village.kill();
    }

    @Override
    public Duration lasts() {
        return Duration.ofSeconds(1);
    }

    @Override
    public void mend() {
        village.launch();
    }

    @Override
    public boolean programLives() {
        return false;
    }
}
