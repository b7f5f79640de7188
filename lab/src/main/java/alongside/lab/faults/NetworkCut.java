package alongside.lab.faults;

import alongside.lab.village.Beneath;
import alongside.lab.village.Village;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// The village and its database are on two computers, and nothing passes between them for a while. The other computer
/// is played by a second village, of which nothing is used but its PostgreSQL.
record NetworkCut(Village village, Beneath beneath, Cable cable, Village elsewhere) implements Trouble {

    static Trouble in(Path folder) {
        Path there = folder.resolve("elsewhere");
        Village elsewhere = Village.start(new Village.Settings(there, List.of(), List.of(), Fault.QUICK));
        Beneath.of(there).run("create database cut");
        Beneath beneath = new Beneath(there, "cut");
        Cable cable = new Cable(beneath.port());
        Village village = Village.start(new Village.Settings(
                folder.resolve("data"),
                List.of(),
                List.of("--database-url", beneath.address(cable.port())),
                Fault.QUICK));
        return new NetworkCut(village, beneath, cable, elsewhere);
    }

    @Override
    public void strike() {
        cable.cut();
    }

    @Override
    public Duration lasts() {
        return Duration.ofSeconds(8);
    }

    @Override
    public void mend() {
        cable.mend();
    }

    @Override
    public void close() {
        village.close();
        cable.close();
        elsewhere.close();
    }
}
