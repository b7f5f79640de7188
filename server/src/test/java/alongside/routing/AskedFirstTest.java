package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.asks.AskId;
import alongside.asks.AskProgress;
import alongside.asks.AskedFirst;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One question before a yes, on a real database.
@OnTheScene
class AskedFirstTest {

    private static final PrivateText QUESTION = new PrivateText("Does he sleep in a room of his own?");
    private static final PrivateText ANSWER = new PrivateText("Since the move, yes.");

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Scene scene;

    @Autowired
    Asking asking;

    @Autowired
    Asks asks;

    @Autowired
    Members members;

    @Autowired
    Questions questions;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationStore store;

    @Autowired
    QuestionStore kept;

    @Autowired
    Steps steps;

    @Autowired
    AskProgress progress;

    @Autowired
    JdbcClient jdbc;

    private Viewer noor;
    private Viewer lena;
    private Viewer ines;
    private AskId ask;
    private Invitation invitation;

    @BeforeEach
    void inesIsAsked() {
        scene.empty();
        jdbc.sql("delete from notification").update();
        noor = cast.host();
        members.setRoom(noor, 0);
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        ask = asking.tonight(lena, Scene.SLEEP, 3);
        steps.take(ask);
        invitation = store.listWaiting(ines, clock.instant()).getFirst();
    }

    @Test
    void sheAsksOneThingAndReadsTheAnswerBeforeHerYes() {
        assertThat(ask(QUESTION)).isInstanceOf(QuestionOutcome.Kept.class);
        assertThat(only().words()).isEqualTo(QUESTION);
        assertThat(answer(ANSWER)).isInstanceOf(QuestionOutcome.Kept.class);
        assertThat(kept.find(invitation).orElseThrow().answer()).isEqualTo(ANSWER);
        assertThat(only().answer()).isEqualTo(ANSWER);
        assertThat(invitations.accept(ines, invitation.id())).isInstanceOf(YesOutcome.Together.class);
        assertThat(shown()).isEmpty();
    }

    @Test
    void theInvitationWaitsAndTheLadderDoesNot() {
        ask(QUESTION);
        assertThat(invitations.get(ines, invitation.id())).isEqualTo(invitation);
        Viewer next = cast.mama("Next", Scene.GENTLE_NIGHTS);
        clock.move(Duration.ofMinutes(20));
        steps.take(ask);
        assertThat(store.listWaiting(next, clock.instant())).hasSize(1);
        assertThat(progress.of(asks.get(lena, ask)).asked()).isEqualTo(2);
    }

    @Test
    void eachIsToldOnceAndOfNothingThatIsWritten() {
        ask(QUESTION);
        ask(QUESTION);
        assertThat(told(lena)).containsExactly("NEWS " + ask);
        UUID id = only().id();
        answer(id, ANSWER);
        answer(id, ANSWER);
        assertThat(told(ines)).containsExactlyInAnyOrder("INVITED " + invitation.id(), "ANSWERED " + invitation.id());
    }

    @Test
    void sentTwiceItIsOneAndASecondOneIsNotTaken() {
        ask(QUESTION);
        assertThat(ask(QUESTION)).isInstanceOf(QuestionOutcome.Kept.class);
        assertThat(ask(new PrivateText("And how old is he?"))).isEqualTo(new QuestionOutcome.NotYet("question.once"));
        answer(ANSWER);
        assertThat(answer(ANSWER)).isInstanceOf(QuestionOutcome.Kept.class);
        assertThat(answer(new PrivateText("No."))).isEqualTo(new QuestionOutcome.NotYet("answer.once"));
        assertThat(only().words()).isEqualTo(QUESTION);
        assertThat(only().answer()).isEqualTo(ANSWER);
    }

    @Test
    void noWordsAndTooManyAreSaidSo() {
        assertThat(ask(new PrivateText(""))).isEqualTo(new QuestionOutcome.NotYet("question.empty"));
        assertThat(ask(new PrivateText("a".repeat(501)))).isEqualTo(new QuestionOutcome.NotYet("question.long"));
        assertThat(shown()).isEmpty();
        ask(new PrivateText("a".repeat(500)));
        assertThat(answer(new PrivateText(""))).isEqualTo(new QuestionOutcome.NotYet("answer.empty"));
        assertThat(answer(new PrivateText("a".repeat(501)))).isEqualTo(new QuestionOutcome.NotYet("answer.long"));
        assertThat(only().answer()).isNull();
    }

    @Test
    void whatWasAskedGoesWithTheInvitation() {
        ask(QUESTION);
        UUID id = only().id();
        invitations.notNow(ines, invitation.id());
        assertThat(shown()).isEmpty();
        assertThat(answer(id, ANSWER)).isInstanceOf(QuestionOutcome.Over.class);
        assertThat(ask(QUESTION)).isInstanceOf(QuestionOutcome.Over.class);
    }

    @Test
    void itEndsWithTheDue() {
        ask(QUESTION);
        UUID id = only().id();
        clock.move(Duration.ofHours(1));
        assertThat(shown()).isEmpty();
        assertThat(answer(id, ANSWER)).isInstanceOf(QuestionOutcome.Over.class);
    }

    @Test
    void itEndsWithTheAskTakenBack() {
        ask(QUESTION);
        UUID id = only().id();
        asks.withdraw(lena, ask);
        assertThat(shown()).isEmpty();
        assertThat(answer(id, ANSWER)).isInstanceOf(QuestionOutcome.Over.class);
        assertThat(told(ines)).containsExactly("INVITED " + invitation.id());
    }

    @Test
    void whoeverKeepsWatchHasNoFirstToAskIn() {
        clock.move(Duration.ofMinutes(45));
        while (store.listWaiting(noor, clock.instant()).isEmpty()) {
            steps.take(ask);
        }
        InvitationId watch = store.listWaiting(noor, clock.instant()).getFirst().id();
        assertThatThrownBy(() -> questions.ask(noor, watch, QUESTION)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> questions.get(noor, watch)).isInstanceOf(NotThere.class);
    }

    @Test
    void whatIsAnothersIsNotThere() {
        Viewer abena = cast.mama("Abena");
        assertThatThrownBy(() -> questions.ask(abena, invitation.id(), QUESTION))
                .isInstanceOf(NotThere.class);
        ask(QUESTION);
        UUID id = only().id();
        assertThatThrownBy(() -> questions.answer(abena, ask, id, ANSWER)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> questions.answer(ines, ask, id, ANSWER)).isInstanceOf(NotThere.class);
        AskId other = asking.soon(abena, Scene.SLEEP);
        assertThatThrownBy(() -> questions.answer(abena, other, id, ANSWER)).isInstanceOf(NotThere.class);
    }

    @Test
    void betweenTheBlockedThereIsNothing() {
        ask(QUESTION);
        UUID id = only().id();
        scene.block(ines, lena);
        assertThat(shown()).isEmpty();
        assertThatThrownBy(() -> answer(id, ANSWER)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> ask(QUESTION)).isInstanceOf(NotThere.class);
    }

    @Test
    void bothAreSealedEachUnderItsAuthorsKey() {
        ask(QUESTION);
        answer(ANSWER);
        jdbc.sql("update question set words = answer").update();
        assertThatThrownBy(this::shown).isInstanceOf(IllegalStateException.class);
        assertThat(jdbc.sql("select encode(answer, 'escape') from question")
                        .query(String.class)
                        .single())
                .doesNotContain("move");
    }

    private QuestionOutcome ask(PrivateText words) {
        return questions.ask(ines, invitation.id(), words);
    }

    private QuestionOutcome answer(PrivateText words) {
        return answer(only().id(), words);
    }

    private QuestionOutcome answer(UUID question, PrivateText words) {
        return questions.answer(lena, ask, question, words);
    }

    private List<AskedFirst.Asked> shown() {
        return questions.list(lena, asks.get(lena, ask));
    }

    private AskedFirst.Asked only() {
        assertThat(shown()).hasSize(1);
        return shown().getFirst();
    }

    private List<String> told(Viewer viewer) {
        return jdbc.sql("select kind || ' ' || about from notification where member = ? order by id")
                .param(viewer.id().value())
                .query(String.class)
                .list();
    }
}
