package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.matching.routing.ByWhen;
import alongside.members.Viewer;
import alongside.testing.Cast;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// More than one may speak into an ask.
@OnTheScene
class VoicesTest {

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Talking talking;

    @Autowired
    Asks asks;

    @Autowired
    Steps steps;

    @Autowired
    Scene scene;

    private Viewer noor;
    private Viewer lena;
    private Viewer ines;
    private Viewer abena;

    @BeforeEach
    void twoWhoKnowIt() {
        scene.empty();
        noor = cast.host();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
    }

    @Test
    void withTwoVoicesTheSecondIsStillWelcomeAfterTheFirstHasWritten() {
        AskId ask = raise(2);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
        assertThat(scene.waiting(abena)).hasSize(1);
        assertThat(scene.progress(lena, ask).nextAt()).isNotNull();
        scene.yes(abena, scene.only(abena));
        assertThat(scene.progress(lena, ask).talks()).hasSize(2);
        assertThat(scene.progress(lena, ask).nextAt()).isNull();
    }

    @Test
    void whoeverHasHeardFromSomeoneIsNotWatchedOverForASecondVoice() {
        AskId ask = raise(2);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
        scene.moveTo(ask, 24 * 60 + 1);
        assertThat(scene.waiting(noor).stream().filter(Invitation::watch)).isEmpty();
        assertThat(scene.progress(lena, ask).missed()).isNull();
    }

    @Test
    void anotherVoiceCanBeWantedWhileTheyTalk() {
        AskId ask = raise(1);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
        assertThat(scene.waiting(abena)).isEmpty();
        Viewer tilde = cast.mama("Tilde", Scene.GENTLE_NIGHTS);
        asks.wantAnother(lena, ask, 2);
        asks.wantAnother(lena, ask, 2);
        assertThat(asks.get(lena, ask).voices()).isEqualTo(2);
        steps.take(ask);
        assertThat(scene.waiting(tilde)).hasSize(1);
        scene.yes(tilde, scene.only(tilde));
        assertThat(scene.progress(lena, ask).talks()).hasSize(2);
    }

    @Test
    void whenOneOfTwoGoesAnotherIsLookedForAgain() {
        AskId ask = raise(2);
        talking.say(ines, scene.yes(ines, scene.only(ines)), "I am here.");
        ConversationId second = scene.yes(abena, scene.only(abena));
        assertThat(scene.progress(lena, ask).nextAt()).isNull();
        talking.leave(abena, second);
        assertThat(scene.progress(lena, ask).nextAt()).isNotNull();
    }

    @Test
    void neverMoreThanThree() {
        AskId ask = raise(3);
        asks.wantAnother(lena, ask, 4);
        assertThat(asks.get(lena, ask).voices()).isEqualTo(3);
    }

    private AskId raise(int voices) {
        AskId ask = asking.raise(lena, Scene.SLEEP, ByWhen.SOON, 3, voices, null);
        steps.take(ask);
        assertThat(List.of(ines, abena))
                .allSatisfy(one -> assertThat(scene.waiting(one)).hasSize(1));
        return ask;
    }
}
