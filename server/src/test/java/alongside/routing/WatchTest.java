package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.AskProgress;
import alongside.asks.Asking;
import alongside.conversations.Talking;
import alongside.keepers.Keepers;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The last rung: somebody with a name has every ask that nobody took.
@OnTheScene
class WatchTest {

    private static final List<DayOfWeek> TUESDAY = List.of(DayOfWeek.TUESDAY);
    private static final List<DayOfWeek> FRIDAY = List.of(DayOfWeek.FRIDAY);

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Talking talking;

    @Autowired
    Members members;

    @Autowired
    Keepers keepers;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    private Viewer noor;
    private Viewer rosa;
    private Viewer tilde;

    @BeforeEach
    void aHostAndTwoKeepers() {
        scene.empty();
        noor = cast.host();
        rosa = cast.mama("Rosa");
        tilde = cast.mama("Tilde");
        keepers.add(rosa.id(), FRIDAY);
        keepers.add(tilde.id(), TUESDAY);
        List.of(noor, rosa, tilde).forEach(keeper -> members.setRoom(keeper, 0));
    }

    @Test
    void whoseDayItIsIsCalledFirstAndTheAskerIsToldHerName() {
        Viewer lena = cast.mama("Lena");
        AskId ask = tonight(lena);
        assertThat(isCalled(tilde)).isTrue();
        assertThat(isCalled(rosa)).isFalse();
        AskProgress.Watch watch = scene.progress(lena, ask).watch();
        assertThat(watch).isNotNull();
        assertThat(watch.nickname().words()).isEqualTo("Tilde");
    }

    @Test
    void whileAKeeperIsSilentTheNextIsCalledAndThenTheHost() {
        AskId ask = tonight(cast.mama("Lena"));
        scene.moveTo(ask, 45);
        assertThat(isCalled(rosa)).isFalse();
        scene.moveTo(ask, 55);
        assertThat(isCalled(rosa)).isTrue();
        assertThat(isCalled(noor)).isFalse();
        scene.moveTo(ask, 65);
        assertThat(isCalled(noor)).isTrue();
    }

    @Test
    void aYesOfAKeeperDoesNotEndTheChainButHerWordsDo() {
        AskId ask = tonight(cast.mama("Lena"));
        var talk = scene.yes(tilde, scene.only(tilde));
        scene.moveTo(ask, 55);
        assertThat(isCalled(rosa)).isTrue();
        talking.say(tilde, talk, "I am with you until someone else is.");
        scene.moveTo(ask, 75);
        assertThat(isCalled(noor)).isFalse();
    }

    @Test
    void aKeeperIsNeverCalledToHerOwnAsk() {
        AskId ask = tonight(tilde);
        scene.moveTo(ask, 120);
        assertThat(isCalled(tilde)).isFalse();
        assertThat(isCalled(rosa)).isTrue();
    }

    @Test
    void nobodyKeepsWatchOverSomeoneSheMustNotMeet() {
        Viewer lena = cast.mama("Lena");
        scene.block(lena, tilde);
        AskId ask = tonight(lena);
        scene.moveTo(ask, 120);
        assertThat(isCalled(tilde)).isFalse();
        assertThat(isCalled(rosa)).isTrue();
    }

    @Test
    void whereNobodyIsLeftToAskTheWatchIsCalledAtOnce() {
        tonight(cast.mama("Lena"));
        assertThat(clock.instant()).isEqualTo(MovableClock.EVENING);
        assertThat(isCalled(tilde)).isTrue();
    }

    @Test
    void whileSomeoneIsStillAskedTheWatchIsLeftInPeace() {
        cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId ask = tonight(cast.mama("Lena"));
        scene.moveTo(ask, 44);
        assertThat(isCalled(tilde)).isFalse();
        scene.moveTo(ask, 45);
        assertThat(isCalled(tilde)).isTrue();
    }

    @Test
    void afterALongSleepOfTheServerNotAllKeepersAreCalledAtOnce() {
        cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId ask = tonight(cast.mama("Lena"));
        clock.move(Duration.ofHours(3));
        for (int i = 0; i < 60; i++) {
            steps.take(ask);
        }
        assertThat(List.of(noor, rosa, tilde).stream().filter(this::isCalled)).hasSize(1);
    }

    private AskId tonight(Viewer asker) {
        AskId ask = asking.tonight(asker, Scene.SLEEP, 3);
        steps.take(ask);
        return ask;
    }

    private boolean isCalled(Viewer keeper) {
        return scene.waiting(keeper).stream().anyMatch(Invitation::watch);
    }
}
