package alongside.routing;

import alongside.keepers.Keepers;
import alongside.matching.routing.Ladder;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.QuietHours;
import alongside.members.Viewer;
import alongside.testing.Cast;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Eight who know each other's village, moved in once, before anything has happened.
@TestComponent
class Neighbourhood {

    private static final int MAMAS = 7;

    private final Cast cast;
    private final Members members;
    private final Keepers keepers;
    private final Ladder ladder;
    private final JdbcClient jdbc;
    private final List<Viewer> all = new ArrayList<>();

    Neighbourhood(Cast cast, Members members, Keepers keepers, Ladder ladder, JdbcClient jdbc) {
        this.cast = cast;
        this.members = members;
        this.keepers = keepers;
        this.ladder = ladder;
        this.jdbc = jdbc;
    }

    /// One story: its chance, whom it is about, and what is true by the model.
    record Story(Chance chance, List<Viewer> all, Model model) {

        Viewer get(MemberId id) {
            return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
        }
    }

    Story before(Chance chance) {
        if (all.isEmpty()) {
            moveIn();
        }
        jdbc.sql("truncate ask, block, notification, scheduled_tasks cascade").update();
        jdbc.sql("update keeper set last_called_at = null").update();
        jdbc.sql("update member set resting_until = null, awake_until = null").update();
        all.forEach(one -> members.setRoom(one, chance.upTo(3)));
        return new Story(chance, List.copyOf(all), new Model(ladder));
    }

    private void moveIn() {
        all.add(cast.host());
        for (int i = 0; i < MAMAS; i++) {
            all.add(cast.mama("Mama " + i, Scene.GENTLE_NIGHTS + " " + i));
        }
        keepers.add(all.get(1).id(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        members.keepQuiet(all.get(2), new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), true));
    }
}
