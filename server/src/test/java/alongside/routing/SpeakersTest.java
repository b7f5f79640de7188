package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.matching.routing.Parameters;
import alongside.members.Viewer;
import alongside.testing.Cast;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheScene
class SpeakersTest {

    private static final int FEW = Parameters.OF_THE_VILLAGE.looking().few();

    @Autowired
    Speakers speakers;

    @Autowired
    Cast cast;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyVillage() {
        scene.empty();
    }

    @Test
    void aFewAreAllOfThem() {
        Viewer ola = cast.mamaSpeaking("Ola", "pl");
        Viewer ewa = cast.mamaSpeaking("Ewa", "en", "pl");
        cast.mama("Ines");
        Set<UUID> both = Set.of(ola.id().value(), ewa.id().value());
        assertThat(speakers.few("pl")).contains(both);
        assertThat(speakers.some("pl")).isEqualTo(both);
        assertThat(speakers.few("de")).contains(Set.of());
    }

    /// One in five is not in a draw: that someone is in none of thirty has a chance of less than 10^-17.
    @Test
    void ofManyAsManyAreDrawnAndEveryoneHasHerTurn() {
        cast.mama("Ines");
        jdbc.sql("""
                insert into member (id, nickname, languages, zone, room, joined_at)
                select gen_random_uuid(), nickname, languages, zone, room, joined_at
                from member cross join generate_series(1, ?)
                """).param(FEW + 500).update();
        assertThat(speakers.few("en")).isEmpty();
        Set<UUID> seen = new HashSet<>();
        for (int draw = 0; draw < 30; draw++) {
            Set<UUID> some = speakers.some("en");
            assertThat(some).hasSize(FEW);
            seen.addAll(some);
        }
        assertThat(seen).hasSize(FEW + 501);
    }
}
