package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.Talking;
import alongside.matching.routing.ByWhen;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The host sees whether promises are kept, and hears loudly of one that was not.
@OnTheScene
class HowItGoesTest {

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    @Autowired
    Talking talking;

    @Autowired
    Members members;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    @Autowired
    HowItGoes howItGoes;

    @Autowired
    JdbcClient jdbc;

    private Viewer noor;
    private Viewer lena;

    @BeforeEach
    void aHostWhoKeepsWatchAlone() {
        scene.empty();
        noor = cast.host();
        lena = cast.mama("Lena");
        members.setRoom(noor, 0);
    }

    @Test
    void nothingIsSaidWhereNothingHappened() {
        assertThat(howItGoes.longestWait()).isEmpty();
        assertThat(howItGoes.promises()).isEqualTo(new HowItGoes.Promises(0, 0, 0, null));
        assertThat(howItGoes.lastBroken()).isEmpty();
        assertThat(howItGoes.lighter()).isEqualTo(new HowItGoes.Lighter(0, 0, 0));
        assertThat(howItGoes.load()).isEqualTo(new HowItGoes.Load(2, 1, 0, 0, 0, 1, 2));
    }

    @Test
    void aPromiseIsKeptByWordsInTimeAndTheTimeTheyTookIsCounted() {
        AskId ask = tonight();
        assertThat(howItGoes.longestWait().orElseThrow().byWhen()).isEqualTo(ByWhen.TONIGHT);
        scene.moveTo(ask, 12);
        talking.say(noor, scene.yes(noor, scene.only(noor)), "I am here.");
        assertThat(howItGoes.longestWait()).isEmpty();
        assertThat(howItGoes.promises()).isEqualTo(new HowItGoes.Promises(1, 0, 0, Duration.ofMinutes(12)));
    }

    @Test
    void aBrokenOneIsToldToTheHostOnceAndShownUntilSheHasHeardAndAfter() {
        AskId ask = tonight();
        scene.moveTo(ask, 61);
        steps.take(ask);
        assertThat(toldBroken(noor)).isEqualTo(1);
        assertThat(howItGoes.promises().waiting()).isEqualTo(1);
        assertThat(howItGoes.lastBroken())
                .containsExactly(new HowItGoes.Broken(MovableClock.EVENING.plus(Duration.ofHours(1)), false));
        talking.say(noor, scene.yes(noor, scene.only(noor)), "I am here now.");
        assertThat(howItGoes.promises().late()).isEqualTo(1);
        assertThat(howItGoes.promises().waiting()).isZero();
        assertThat(howItGoes.lastBroken().getFirst().heardSince()).isTrue();
    }

    @Test
    void whatBecameLighterAndWhoCarriesHowMuchIsCountedWithoutAName() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId ask = asking.raise(lena, Scene.SLEEP, ByWhen.SOON, 5, null);
        steps.take(ask);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
        assertThat(howItGoes.load()).isEqualTo(new HowItGoes.Load(3, 1, 0, 1, 0, 1, 2));
        asks.close(lena, ask, 2, new PrivateText(""));
        assertThat(howItGoes.lighter()).isEqualTo(new HowItGoes.Lighter(1, 5, 2));
        assertThat(howItGoes.load().full()).isZero();
        clock.move(Duration.ofDays(31));
        assertThat(howItGoes.lighter().closed()).isZero();
    }

    private AskId tonight() {
        AskId ask = asking.tonight(lena, Scene.SLEEP, 3);
        steps.take(ask);
        return ask;
    }

    private int toldBroken(Viewer host) {
        return jdbc.sql("select count(*) from notification where member = ? and kind = 'BROKEN'")
                .param(host.id().value())
                .query(Integer.class)
                .single();
    }
}
