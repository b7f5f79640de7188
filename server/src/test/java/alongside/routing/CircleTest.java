package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The rung on which a circle will be asked, while nobody has one.
@OnTheScene
class CircleTest {

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Invitations invitations;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    private final List<Viewer> mamas = new ArrayList<>();
    private AskId ask;

    @BeforeEach
    void twoWavesAreOut() {
        scene.empty();
        mamas.clear();
        for (int i = 0; i < 10; i++) {
            mamas.add(cast.mama("Mama " + i, Scene.GENTLE_NIGHTS));
        }
        ask = asking.tonight(cast.mama("Lena"), Scene.SLEEP, 3);
        steps.take(ask);
        scene.moveTo(ask, 20);
        assertThat(asked()).isEqualTo(6);
    }

    @Test
    void itAsksNobodyAndTheLadderGoesOn() {
        scene.moveTo(ask, 35);
        assertThat(asked()).isEqualTo(6);
        assertThat(taken()).containsExactly("WAVE-0", "WAVE-1", "CIRCLE-0");
        scene.moveTo(ask, 40);
        assertThat(asked()).isEqualTo(10);
    }

    @Test
    void aUsedUpWaveDoesNotWaitForIt() {
        clock.move(Duration.ofMinutes(2));
        mamas.forEach(mama -> scene.waiting(mama).forEach(one -> invitations.notNow(mama, one.id())));
        steps.take(ask);
        steps.take(ask);
        assertThat(taken()).containsExactlyInAnyOrder("WAVE-0", "WAVE-1", "CIRCLE-0", "WAVE-2");
        assertThat(asked()).isEqualTo(10);
    }

    private int asked() {
        return jdbc.sql("select count(*) from invitation where ask = ?")
                .param(ask.value())
                .query(Integer.class)
                .single();
    }

    private List<String> taken() {
        return jdbc.sql("select step from ladder_step where ask = ? order by taken_at, step")
                .param(ask.value())
                .query(String.class)
                .list();
    }
}
