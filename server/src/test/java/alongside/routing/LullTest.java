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
import java.sql.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;

/// After three days without a word the asker is asked once how heavy it is now.
@OnTheScene
@Import(LullTest.Asked.class)
class LullTest {

    @TestComponent
    static class Asked {

        final List<AskId> asks = new ArrayList<>();

        @EventListener
        void on(RoutingEvent.HowHeavyNow now) {
            asks.add(now.ask());
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
    Lulls lulls;

    @Autowired
    Asked asked;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    private Viewer lena;
    private Viewer ines;
    private AskId ask;
    private ConversationId talk;

    @BeforeEach
    void theyTalk() {
        scene.empty();
        asked.asks.clear();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        ask = scene.raise(lena);
        talk = scene.yes(ines, scene.only(ines));
        talking.say(ines, talk, "I am here.");
    }

    @Test
    void afterThreeDaysSheIsAskedOnce() {
        after(Duration.ofDays(3).minusSeconds(1));
        assertThat(asked.asks).isEmpty();
        after(Duration.ofSeconds(1));
        after(Duration.ofDays(4));
        assertThat(asked.asks).containsExactly(ask);
        assertThat(conversations.isInLull(ask)).isTrue();
    }

    @Test
    void aWordOfEitherEndsItAndSheIsNotAskedAgain() {
        after(Duration.ofDays(2));
        talking.say(lena, talk, "Thank you.");
        after(Duration.ofHours(20));
        talking.say(ines, talk, "How was last night?");
        after(Duration.ofDays(2));
        assertThat(asked.asks).isEmpty();
        after(Duration.ofDays(1));
        assertThat(asked.asks).hasSize(1);
        talking.say(ines, talk, "I think of you.");
        assertThat(conversations.isInLull(ask)).isFalse();
        after(Duration.ofDays(3));
        assertThat(asked.asks).hasSize(1);
    }

    @Test
    void beforeFirstWordsAndOnceItIsClosedSheIsNotAsked() {
        asks.close(lena, ask, 1, new PrivateText(""));
        after(Duration.ofDays(3));
        AskId silent = scene.raise(lena);
        scene.yes(ines, scene.only(ines));
        clock.move(Duration.ofDays(4));
        lulls.look(silent);
        assertThat(asked.asks).isEmpty();
    }

    @Test
    void anAlarmIsSetWithEachWord() {
        assertThat(jdbc.sql("select execution_time from scheduled_tasks where task_instance like ? and task_name = ?")
                        .params(ask + " %", "lull-look")
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(MovableClock.EVENING.plus(Duration.ofDays(3)));
    }

    private void after(Duration time) {
        clock.move(time);
        lulls.look(ask);
    }
}
