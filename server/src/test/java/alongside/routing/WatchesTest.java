package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.conversations.Talking;
import alongside.keepers.Keepers;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import alongside.testing.Cast;
import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What whoever keeps watch can do, and that nothing of it leaves an ask without anyone.
@OnTheScene
class WatchesTest {

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
    Watches watches;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    private Viewer noor;
    private Viewer rosa;
    private Viewer lena;

    @BeforeEach
    void aHostAndAKeeper() {
        scene.empty();
        noor = cast.host();
        rosa = cast.mama("Rosa");
        lena = cast.mama("Lena");
        keepers.add(rosa.id(), List.of(DayOfWeek.values()));
        List.of(noor, rosa, lena).forEach(one -> members.setRoom(one, 0));
    }

    @Test
    void passedOnItGoesToTheNextAtOnce() {
        tonight();
        assertThat(watches.passOn(rosa, scene.only(rosa).id())).isTrue();
        assertThat(scene.waiting(rosa)).isEmpty();
        assertThat(scene.only(noor).watch()).isTrue();
    }

    @Test
    void whereNobodyElseKeepsWatchItStaysWithHer() {
        keepers.remove(rosa.id());
        tonight();
        assertThat(watches.passOn(noor, scene.only(noor).id())).isFalse();
        assertThat(scene.only(noor).watch()).isTrue();
    }

    @Test
    void whoeverPassesItOnIsNotCalledAgainHerself() {
        AskId ask = tonight();
        scene.moveTo(ask, 56);
        assertThat(scene.waiting(noor)).hasSize(1);
        watches.passOn(rosa, scene.only(rosa).id());
        assertThat(scene.waiting(rosa)).isEmpty();
    }

    @Test
    void onceAllWereCalledItGoesRoundAgain() {
        AskId ask = tonight();
        watches.passOn(rosa, scene.only(rosa).id());
        scene.moveTo(ask, 5);
        watches.passOn(noor, scene.only(noor).id());
        assertThat(scene.only(rosa).watch()).isTrue();
        scene.moveTo(ask, 55);
        assertThat(scene.only(noor).watch()).isTrue();
    }

    @Test
    void anotherKeeperMayTakeItOnceItHasComeToTheWatch() {
        Viewer tilde = cast.mama("Tilde");
        members.setRoom(tilde, 0);
        keepers.add(tilde.id(), List.of());
        AskId ask = tonight();
        assertThat(watches.take(tilde, ask)).contains(scene.only(tilde).id());
    }

    @Test
    void beforeItHasComeToTheWatchNobodyReadsIt() {
        cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId ask = tonight();
        assertThat(watches.take(rosa, ask)).isEmpty();
        assertThat(scene.waiting(rosa)).isEmpty();
    }

    @Test
    void nobodyTakesHerOwnAskOrThatOfSomeoneSheMustNotMeet() {
        keepers.add(lena.id(), List.of());
        AskId ask = tonight();
        assertThatThrownBy(() -> watches.take(lena, ask)).isInstanceOf(NotThere.class);
        scene.block(lena, rosa);
        assertThatThrownBy(() -> watches.take(rosa, ask)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> watches.take(cast.mama("Mira"), ask)).isInstanceOf(NotThere.class);
    }

    @Test
    void whoeverStopsKeepingWatchHandsOnWhatSheWasCalledTo() {
        tonight();
        keepers.remove(rosa.id());
        assertThat(scene.waiting(rosa)).isEmpty();
        assertThat(scene.only(noor).watch()).isTrue();
    }

    @Test
    void moreAreAskedAtOnceWhenAKeeperSaysSo() {
        List<Viewer> mamas = List.of(
                cast.mama("Ines", Scene.GENTLE_NIGHTS),
                cast.mama("Abena", Scene.GENTLE_NIGHTS),
                cast.mama("Berta", Scene.GENTLE_NIGHTS),
                cast.mama("Chloe", Scene.GENTLE_NIGHTS));
        AskId ask = tonight();
        assertThat(mamas.stream().filter(one -> !scene.waiting(one).isEmpty())).hasSize(3);
        watches.hurry(rosa, ask);
        steps.take(ask);
        assertThat(mamas).noneMatch(one -> scene.waiting(one).isEmpty());
    }

    @Test
    void onceSheHasHeardThereIsNothingToTake() {
        AskId ask = tonight();
        talking.say(rosa, scene.yes(rosa, scene.only(rosa)), "I am here.");
        assertThat(watches.take(noor, ask)).isEmpty();
    }

    private AskId tonight() {
        AskId ask = asking.tonight(lena, Scene.SLEEP, 3);
        steps.take(ask);
        return ask;
    }
}
