package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.asks.HandedOver;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.members.Carried;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever rests may lay down all she carries, if she wants.
@OnTheScene
class HandingBackTest {

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Talking talking;

    @Autowired
    Asks asks;

    @Autowired
    HandedOver handedOver;

    @Autowired
    Members members;

    @Autowired
    Carried carried;

    @Autowired
    Carrying carrying;

    @Autowired
    Conversations conversations;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    private Viewer lena;
    private Viewer mira;
    private Viewer ines;
    private AskId lenas;
    private AskId miras;

    @BeforeEach
    void inesWalksWithTwo() {
        scene.empty();
        lena = cast.mama("Lena");
        mira = cast.mama("Mira");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        lenas = scene.raise(lena);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
        miras = scene.raise(mira);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
    }

    @Test
    void everyAskGoesBackToTheVillageAtItsAgeAndItsAskerIsToldKindly() {
        Viewer abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        clock.move(Duration.ofHours(3));
        members.handBackAndRest(ines, clock.instant().plus(Duration.ofDays(7)));
        assertThat(carrying.weight(ines.id())).isZero();
        assertThat(carried.isAnyBy(ines)).isFalse();
        assertThat(members.get(ines.id()).restsAt(clock.instant())).isTrue();
        assertThat(handedOver.list(lena, asks.get(lena, lenas))).hasSize(1);
        assertThat(handedOver.list(mira, asks.get(mira, miras))).hasSize(1);
        steps.take(lenas);
        steps.take(miras);
        assertThat(scene.waiting(abena)).hasSize(2);
    }

    @Test
    void restAloneHandsNothingBack() {
        members.rest(ines, clock.instant().plus(Duration.ofDays(7)));
        assertThat(carrying.weight(ines.id())).isEqualTo(2);
        assertThat(conversations.listLive(lenas)).hasSize(1);
        assertThat(carried.isAnyBy(ines)).isTrue();
    }

    @Test
    void herOwnAskAndWhatIsClosedStayAsTheyAre() {
        asks.close(mira, miras, 1, new PrivateText(""));
        AskId hers = scene.raise(ines);
        Viewer abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        steps.take(hers);
        clock.move(Duration.ofMinutes(20));
        steps.take(hers);
        ConversationId withHer = scene.yes(abena, scene.only(abena));
        members.handBackAndRest(ines, clock.instant().plus(Duration.ofDays(7)));
        assertThat(conversations.listLive(lenas)).isEmpty();
        assertThat(conversations.listLive(miras)).hasSize(1);
        assertThat(conversations.listLive(hers)).extracting(talk -> talk.id()).containsExactly(withHer);
    }
}
