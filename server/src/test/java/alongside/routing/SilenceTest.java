package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/// The village chases a silent helper, never the asker.
@OnTheScene
@Import(SilenceTest.Nudges.class)
class SilenceTest {

    @TestComponent
    static class Nudges {

        final List<ConversationId> talks = new ArrayList<>();

        @EventListener
        void on(RoutingEvent.Nudged nudged) {
            talks.add(nudged.talk());
        }
    }

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Talking talking;

    @Autowired
    Asks asks;

    @Autowired
    Conversations conversations;

    @Autowired
    Carrying carrying;

    @Autowired
    Silences silences;

    @Autowired
    Steps steps;

    @Autowired
    Nudges nudges;

    @Autowired
    Scene scene;

    private Viewer lena;
    private Viewer ines;
    private AskId ask;
    private ConversationId talk;

    @BeforeEach
    void inesSaysYesToSomethingSoon() {
        scene.empty();
        nudges.talks.clear();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        ask = scene.raise(lena);
        talk = scene.yes(ines, scene.only(ines));
    }

    @Test
    void aYesWithoutWordsIsRemindedOnceAndThenReleased() {
        after(Duration.ofMinutes(59));
        assertThat(nudges.talks).isEmpty();
        after(Duration.ofMinutes(1));
        after(Duration.ofMinutes(30));
        assertThat(nudges.talks).containsExactly(talk);
        assertThat(isOver()).isFalse();
        Viewer abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        after(Duration.ofMinutes(90));
        assertThat(isOver()).isTrue();
        assertThat(carrying.weight(ines.id())).isZero();
        steps.take(ask);
        assertThat(scene.waiting(abena)).hasSize(1);
    }

    @Test
    void wordsInTimeAreAllSheOwes() {
        talking.say(ines, talk, "I am here.");
        after(Duration.ofHours(30));
        assertThat(nudges.talks).isEmpty();
        assertThat(isOver()).isFalse();
    }

    @Test
    void anUnansweredMessageIsRemindedOfAfterHalfADayAndGoesBackAfterAWholeOne() {
        talking.say(ines, talk, "I am here.");
        talking.say(lena, talk, "Thank you. Tonight was hard.");
        after(Duration.ofHours(11));
        talking.say(lena, talk, "Are you there?");
        assertThat(nudges.talks).isEmpty();
        after(Duration.ofHours(1));
        assertThat(nudges.talks).containsExactly(talk);
        after(Duration.ofHours(12));
        assertThat(isOver()).isTrue();
        steps.take(ask);
        assertThat(scene.progress(lena, ask).nextAt()).isNotNull();
    }

    @Test
    void anAnswerBeginsItAnew() {
        talking.say(ines, talk, "I am here.");
        talking.say(lena, talk, "Thank you.");
        after(Duration.ofHours(13));
        talking.say(ines, talk, "How was last night?");
        talking.say(lena, talk, "Better.");
        after(Duration.ofHours(11));
        assertThat(nudges.talks).hasSize(1);
        after(Duration.ofHours(1));
        assertThat(nudges.talks).hasSize(2);
        assertThat(isOver()).isFalse();
    }

    @Test
    void onceItIsClosedNobodyIsReminded() {
        talking.say(ines, talk, "I am here.");
        talking.say(lena, talk, "Thank you.");
        asks.close(lena, ask, 1, new PrivateText(""));
        after(Duration.ofHours(30));
        assertThat(nudges.talks).isEmpty();
        assertThat(isOver()).isFalse();
    }

    private void after(Duration time) {
        clock.move(time);
        silences.look(talk);
    }

    private boolean isOver() {
        return conversations.read(talk).orElseThrow().endedAt() != null;
    }
}
