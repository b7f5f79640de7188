package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.matching.routing.ByWhen;
import alongside.members.Members;
import alongside.members.QuietHours;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// How the village looks after those it asks.
@OnTheScene
class CareTest {

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    @BeforeEach
    void anEmptyVillage() {
        scene.empty();
    }

    @Test
    void nobodyIsAskedMoreThanThreeTimesWithinADay() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        for (int i = 0; i < 4; i++) {
            scene.raise(cast.mama("Asker " + i));
        }
        assertThat(scene.waiting(ines)).hasSize(3);
    }

    @Test
    void aLaterWavePassesOverWhoeverWasAskedLately() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        Viewer mira = cast.mama("Mira");
        asks.withdraw(mira, scene.raise(mira));
        Viewer abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        List.of(ines, abena).forEach(one -> members.rest(one, MovableClock.EVENING.plus(Duration.ofMinutes(50))));
        AskId ask = asking.tonight(cast.mama("Lena"), Scene.SLEEP, 3);
        steps.take(ask);
        scene.moveTo(ask, 60);
        assertThat(scene.waiting(abena)).hasSize(1);
        assertThat(scene.waiting(ines)).isEmpty();
        scene.moveTo(ask, 12 * 60);
        assertThat(scene.waiting(ines)).hasSize(1);
    }

    @Test
    void nobodyHasMoreThanFiveInvitationsWaiting() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        for (int i = 0; i < 8; i++) {
            Viewer asker = cast.mama("Asker " + i);
            steps.take(asking.raise(asker, Scene.SLEEP, ByWhen.WHENEVER, 3, null));
            clock.move(Duration.ofHours(8).plusSeconds(1));
        }
        assertThat(scene.waiting(ines)).hasSize(5);
    }

    @Test
    void afterSomethingHeavyNobodyAsksHerForTwoDaysUnlessSheSaysOtherwise() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        heavyOneIsOver(ines);
        scene.raise(cast.mama("Mira"));
        assertThat(scene.waiting(ines)).isEmpty();
        members.restAfterHeavy(ines, false);
        scene.raise(cast.mama("Ola"));
        assertThat(scene.waiting(ines)).hasSize(1);
    }

    @Test
    void twoDaysAfterSomethingHeavySheIsAskedAgain() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        heavyOneIsOver(ines);
        clock.move(Duration.ofHours(48).plusSeconds(1));
        scene.raise(cast.mama("Mira"));
        assertThat(scene.waiting(ines)).hasSize(1);
    }

    @Test
    void whoeverGoesToRestIsAskedNothingAndTheNextOneIsAskedAtOnce() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId ask = scene.raise(cast.mama("Lena"));
        Invitation invitation = scene.only(ines);
        Viewer abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        clock.move(Duration.ofMinutes(2));
        members.rest(ines, clock.instant().plus(Duration.ofDays(1)));
        assertThat(scene.waiting(ines)).isEmpty();
        assertThat(invitations.accept(ines, invitation.id())).isInstanceOf(YesOutcome.Over.class);
        steps.take(ask);
        assertThat(scene.waiting(abena)).hasSize(1);
    }

    @Test
    void tonightNobodyIsWokenWhoDidNotSaySo() {
        clock.move(Duration.ofHours(5));
        Viewer asleep = cast.mama("Asleep", Scene.GENTLE_NIGHTS);
        Viewer woken = cast.mama("Woken", Scene.GENTLE_NIGHTS);
        members.keepQuiet(woken, new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), true));
        Viewer up = cast.mama("Up", Scene.GENTLE_NIGHTS);
        members.stayAwake(up, clock.instant().plus(Duration.ofHours(1)));
        steps.take(asking.tonight(cast.mama("Lena"), Scene.SLEEP, 3));
        assertThat(scene.waiting(asleep)).isEmpty();
        assertThat(scene.waiting(woken)).hasSize(1);
        assertThat(scene.waiting(up)).hasSize(1);
    }

    private void heavyOneIsOver(Viewer helper) {
        Viewer lena = cast.mama("Lena");
        AskId ask = asking.raise(lena, Scene.SLEEP, ByWhen.SOON, 5, null);
        steps.take(ask);
        scene.yes(helper, scene.only(helper));
        asks.close(lena, ask, 2, new PrivateText(""));
    }
}
