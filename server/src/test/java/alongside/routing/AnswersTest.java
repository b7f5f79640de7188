package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes of a yes, and what ends it, on a real database.
@OnTheScene
class AnswersTest {

    private static final String SLEEP = Scene.SLEEP;
    private static final String GENTLE_NIGHTS = Scene.GENTLE_NIGHTS;

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Talking talking;

    @Autowired
    Asks asks;

    @Autowired
    Members members;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationStore store;

    @Autowired
    Steps steps;

    @Autowired
    LadderStore places;

    @Autowired
    Conversations conversations;

    @Autowired
    Scene scene;

    @Autowired
    Carrying carrying;

    @BeforeEach
    void anEmptyVillage() {
        scene.empty();
    }

    @Test
    void aYesTakesTheOthersBackAndOneWhoComesLateIsToldKindly() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        Viewer abena = cast.mama("Abena", "gentle nights after a move, with a four year old");
        scene.raise(lena);
        Invitation hers = scene.only(abena);
        scene.yes(ines, scene.only(ines));
        assertThat(scene.waiting(abena)).isEmpty();
        assertThat(invitations.accept(abena, hers.id())).isInstanceOf(YesOutcome.Over.class);
        assertThat(invitations.get(abena, hers.id()).state()).isEqualTo(Invitation.State.TAKEN_BACK);
    }

    @Test
    void herOwnWordsAreNotNewToHerAndTheOthersAre() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        talking.say(ines, talk, "I am here.");
        assertThat(conversations.listUnread(ines, List.of(talk))).isEmpty();
        assertThat(conversations.listUnread(lena, List.of(talk))).containsExactly(talk);
        talking.say(lena, talk, "Thank you.");
        assertThat(conversations.listUnread(lena, List.of(talk))).containsExactly(talk);
    }

    @Test
    void aSecondYesOfHersIsTheSameTalk() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        scene.raise(lena);
        Invitation invitation = scene.only(ines);
        assertThat(scene.yes(ines, invitation)).isEqualTo(scene.yes(ines, invitation));
        assertThat(carrying.weight(ines.id())).isEqualTo(1);
    }

    @Test
    void nobodyIsEverOverHerRoom() {
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        members.setRoom(ines, 1);
        scene.raise(cast.mama("Lena"));
        scene.raise(cast.mama("Mira"));
        List<Invitation> both = scene.waiting(ines);
        assertThat(both).hasSize(2);
        scene.yes(ines, both.getFirst());
        assertThat(invitations.accept(ines, both.getLast().id())).isInstanceOf(YesOutcome.Over.class);
        assertThat(carrying.weight(ines.id())).isEqualTo(1);
    }

    @Test
    void roomComesBackAfterSevenQuietDaysWithoutAnyoneClosing() {
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        scene.raise(cast.mama("Lena"));
        ConversationId talk = scene.yes(ines, scene.only(ines));
        talking.say(ines, talk, "I am here.");
        clock.move(Duration.ofDays(7).plusSeconds(1));
        assertThat(carrying.weight(ines.id())).isZero();
        talking.say(ines, talk, "How was your week?");
        assertThat(carrying.weight(ines.id())).isZero();
    }

    @Test
    void theBlockedNeverMeet() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        scene.block(ines, lena);
        AskId ask = scene.raise(lena);
        assertThat(scene.waiting(ines)).isEmpty();
        assertThat(store.list(ask)).isEmpty();
    }

    @Test
    void anInvitationFromSomeoneSheBlockedMeanwhileIsNotThere() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        scene.raise(lena);
        Invitation invitation = scene.only(ines);
        scene.block(lena, ines);
        assertThatThrownBy(() -> invitations.accept(ines, invitation.id())).isInstanceOf(NotThere.class);
    }

    /// The host may be asked for what she is good at before she is called to keep watch; her yes is a voice all the
    /// same.
    @Test
    void aYesOfWhoeverAlsoKeepsWatchIsAVoice() {
        Viewer noor = cast.host();
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = asking.tonight(lena, SLEEP, 3);
        steps.take(ask);
        Invitation hers = scene.only(noor);
        scene.moveTo(ask, 45);
        assertThat(scene.waiting(noor)).hasSize(2);
        scene.yes(noor, hers);
        assertThat(scene.waiting(ines)).isEmpty();
    }

    @Test
    void closingEndsItsWeightAndTheWaitingInvitations() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = scene.raise(lena);
        scene.yes(ines, scene.only(ines));
        asks.close(lena, ask, 2, new PrivateText("Thank you."));
        assertThat(carrying.weight(ines.id())).isZero();
        assertThat(places.find(ask).orElseThrow().wakeAt()).isNull();
    }

    @Test
    void aWithdrawnAskIsTakenBackFromEveryoneAsked() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = scene.raise(lena);
        Invitation invitation = scene.only(ines);
        asks.withdraw(lena, ask);
        assertThat(invitations.accept(ines, invitation.id())).isInstanceOf(YesOutcome.Over.class);
        assertThat(scene.waiting(ines)).isEmpty();
    }
}
