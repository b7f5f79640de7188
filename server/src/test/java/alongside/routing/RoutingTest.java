package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.AskProgress;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The ladder on a real database, its time moved by hand.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, Talking.class})
class RoutingTest {

    private static final String SLEEP = "my four year old wakes every two hours at night";
    private static final String GENTLE_NIGHTS = "all three of mine sleep through now, we got there gently";

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
    AskProgress progress;

    @Autowired
    Carrying carrying;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void anEmptyVillage() {
        jdbc.sql("delete from member").update();
        clock.set(MovableClock.EVENING);
    }

    @Test
    void whoeverIsGoodAtItIsAskedAndCanBeTheOneWhoIsHere() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        cast.mama("Abena", "packing a house with a baby on my back");
        AskId ask = raise(lena);
        Invitation invitation = only(ines);
        assertThat(invitation.strength()).isNotNull();
        ConversationId talk = yes(ines, invitation);
        talking.say(ines, talk, "I am here.");
        AskProgress.Progress now = progress(lena, ask);
        assertThat(now.talks())
                .singleElement()
                .satisfies(one -> assertThat(one.heard()).isTrue());
        assertThat(now.nextAt()).isNull();
    }

    @Test
    void aRestingMamaAFullOneAndOneOfAnotherLanguageAreNotAsked() {
        Viewer lena = cast.mama("Lena");
        Viewer resting = cast.mama("Resting", GENTLE_NIGHTS);
        members.rest(resting, clock.instant().plus(Duration.ofDays(1)));
        Viewer full = cast.mama("Full", GENTLE_NIGHTS);
        members.setRoom(full, 0);
        Viewer polish = cast.mamaSpeaking("Ola", "pl");
        raise(lena);
        assertThat(waiting(resting)).isEmpty();
        assertThat(waiting(full)).isEmpty();
        assertThat(waiting(polish)).isEmpty();
    }

    @Test
    void aYesTakesTheOthersBackAndOneWhoComesLateIsToldKindly() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        Viewer abena = cast.mama("Abena", "gentle nights after a move, with a four year old");
        raise(lena);
        Invitation hers = only(abena);
        yes(ines, only(ines));
        assertThat(waiting(abena)).isEmpty();
        assertThat(invitations.accept(abena, hers.id())).isInstanceOf(YesOutcome.Over.class);
        assertThat(invitations.get(abena, hers.id()).state()).isEqualTo(Invitation.State.TAKEN_BACK);
    }

    @Test
    void aSecondYesOfHersIsTheSameTalk() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        raise(lena);
        Invitation invitation = only(ines);
        assertThat(yes(ines, invitation)).isEqualTo(yes(ines, invitation));
        assertThat(carrying.weight(ines.id())).isEqualTo(1);
    }

    @Test
    void nobodyIsEverOverHerRoom() {
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        members.setRoom(ines, 1);
        raise(cast.mama("Lena"));
        raise(cast.mama("Mira"));
        List<Invitation> both = waiting(ines);
        assertThat(both).hasSize(2);
        yes(ines, both.getFirst());
        assertThat(invitations.accept(ines, both.getLast().id())).isInstanceOf(YesOutcome.Over.class);
        assertThat(carrying.weight(ines.id())).isEqualTo(1);
    }

    @Test
    void roomComesBackAfterSevenQuietDaysWithoutAnyoneClosing() {
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        raise(cast.mama("Lena"));
        ConversationId talk = yes(ines, only(ines));
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
        block(ines, lena);
        AskId ask = raise(lena);
        assertThat(waiting(ines)).isEmpty();
        assertThat(store.list(ask)).isEmpty();
    }

    @Test
    void anInvitationFromSomeoneSheBlockedMeanwhileIsNotThere() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        raise(lena);
        Invitation invitation = only(ines);
        block(lena, ines);
        assertThatThrownBy(() -> invitations.accept(ines, invitation.id())).isInstanceOf(NotThere.class);
    }

    @Test
    void wavesGoOnByThemselvesAndTheHostIsTheLastRung() {
        Viewer noor = cast.host();
        members.setRoom(noor, 0);
        Viewer lena = cast.mama("Lena");
        for (int i = 0; i < 8; i++) {
            cast.mama("Mama " + i, GENTLE_NIGHTS + " " + i);
        }
        AskId ask = asking.tonight(lena, SLEEP, 3);
        steps.take(ask);
        assertThat(store.list(ask)).hasSize(3);
        assertThat(progress(lena, ask).due()).isEqualTo(MovableClock.EVENING.plus(Duration.ofHours(1)));
        moveTo(ask, 20);
        assertThat(store.list(ask)).hasSize(6);
        moveTo(ask, 45);
        assertThat(waiting(noor))
                .singleElement()
                .satisfies(one -> assertThat(one.watch()).isTrue());
        talking.say(noor, yes(noor, only(noor)), "I am with you until someone else is.");
        assertThat(progress(lena, ask).nextAt()).isNull();
        assertThat(carrying.weight(noor.id())).isZero();
    }

    @Test
    void aYesDoesNotStopTheClockButFirstWordsDo() {
        Viewer noor = cast.host();
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        members.setRoom(noor, 0);
        AskId ask = asking.tonight(lena, SLEEP, 3);
        steps.take(ask);
        yes(ines, only(ines));
        moveTo(ask, 45);
        assertThat(waiting(noor)).hasSize(1);
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
        Invitation hers = only(noor);
        moveTo(ask, 45);
        assertThat(waiting(noor)).hasSize(2);
        yes(noor, hers);
        assertThat(waiting(ines)).isEmpty();
    }

    @Test
    void aMissedPromiseIsKeptAsMissedAndANewWaveGoesOut() {
        cast.host();
        Viewer lena = cast.mama("Lena");
        AskId ask = asking.tonight(lena, SLEEP, 3);
        steps.take(ask);
        moveTo(ask, 60);
        assertThat(progress(lena, ask).missed()).isEqualTo(MovableClock.EVENING.plus(Duration.ofHours(1)));
        assertThat(progress(lena, ask).due()).isEqualTo(MovableClock.EVENING.plus(Duration.ofHours(2)));
        Viewer late = cast.mama("Late", GENTLE_NIGHTS);
        moveTo(ask, 80);
        assertThat(waiting(late)).hasSize(1);
    }

    @Test
    void whereNobodyElseKeepsWatchNoTimeIsPromised() {
        Viewer noor = cast.host();
        AskId ask = raise(noor);
        assertThat(progress(noor, ask).due()).isNull();
        assertThat(progress(noor, ask).watch()).isNull();
    }

    @Test
    void leavingBeforeTheCloseBringsTheAskBackAtItsAge() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = raise(lena);
        ConversationId talk = yes(ines, only(ines));
        talking.say(ines, talk, "I am here.");
        Viewer abena = cast.mama("Abena", "gentle nights with a four year old");
        clock.move(Duration.ofHours(3));
        talking.leave(ines, talk);
        steps.take(ask);
        assertThat(waiting(abena)).hasSize(1);
        assertThat(waiting(ines)).isEmpty();
        assertThat(carrying.weight(ines.id())).isZero();
        assertThat(progress(lena, ask).nextAt()).isAfter(clock.instant());
    }

    @Test
    void aWaveNobodyIsLeftOfGoesOnAtOnce() {
        Viewer lena = cast.mama("Lena");
        Viewer first = cast.mama("First", GENTLE_NIGHTS);
        AskId ask = raise(lena);
        Viewer next = cast.mama("Next", GENTLE_NIGHTS);
        invitations.notNow(first, only(first).id());
        steps.take(ask);
        assertThat(waiting(next)).hasSize(1);
    }

    @Test
    void closingEndsItsWeightAndTheWaitingInvitations() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = raise(lena);
        yes(ines, only(ines));
        asks.close(lena, ask, 2, new PrivateText("Thank you."));
        assertThat(carrying.weight(ines.id())).isZero();
        assertThat(places.find(ask).orElseThrow().wakeAt()).isNull();
    }

    @Test
    void aWithdrawnAskIsTakenBackFromEveryoneAsked() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = raise(lena);
        Invitation invitation = only(ines);
        asks.withdraw(lena, ask);
        assertThat(invitations.accept(ines, invitation.id())).isInstanceOf(YesOutcome.Over.class);
        assertThat(waiting(ines)).isEmpty();
    }

    @Test
    void aLanguageNoModelSpeaksIsAskedByLanguageAndTurn() {
        Viewer ola = cast.mamaSpeaking("Ola", "pl");
        Viewer ewa = cast.mamaSpeaking("Ewa", "pl", "en");
        AskId ask = asking.soon(ola, "moja córka nie chce jeść");
        steps.take(ask);
        assertThat(only(ewa).strength()).isNull();
        assertThat(only(ewa).known()).isFalse();
    }

    @Test
    void aStepTakenTwiceHasItsEffectOnce() {
        Viewer lena = cast.mama("Lena");
        for (int i = 0; i < 8; i++) {
            cast.mama("Mama " + i, GENTLE_NIGHTS + " " + i);
        }
        AskId ask = raise(lena);
        steps.take(ask);
        steps.take(ask);
        assertThat(store.list(ask)).hasSize(2);
    }

    @Test
    void afterALongSleepOfTheServerOneWaveStandsForAllThatWereDue() {
        Viewer lena = cast.mama("Lena");
        for (int i = 0; i < 20; i++) {
            cast.mama("Mama " + i, GENTLE_NIGHTS + " " + i);
        }
        AskId ask = asking.tonight(lena, SLEEP, 3);
        steps.take(ask);
        clock.move(Duration.ofHours(10));
        for (int i = 0; i < 60; i++) {
            steps.take(ask);
        }
        assertThat(store.list(ask)).hasSizeLessThan(12);
        assertThat(places.find(ask).orElseThrow().wakeAt()).isAfter(clock.instant());
    }

    private AskId raise(Viewer viewer) {
        AskId ask = asking.soon(viewer, SLEEP);
        steps.take(ask);
        return ask;
    }

    private void moveTo(AskId ask, int minutes) {
        Instant until = MovableClock.EVENING.plus(Duration.ofMinutes(minutes));
        while (places.find(ask).orElseThrow().isDue(until)) {
            clock.set(places.find(ask).orElseThrow().next().at());
            steps.take(ask);
        }
        clock.set(until);
    }

    private AskProgress.Progress progress(Viewer viewer, AskId id) {
        Ask ask = asks.get(viewer, id);
        return progress.of(ask);
    }

    private List<Invitation> waiting(Viewer viewer) {
        return store.listWaiting(viewer, clock.instant());
    }

    private Invitation only(Viewer viewer) {
        List<Invitation> waiting = waiting(viewer);
        assertThat(waiting).hasSize(1);
        return waiting.getFirst();
    }

    private ConversationId yes(Viewer viewer, Invitation invitation) {
        return switch (invitations.accept(viewer, invitation.id())) {
            case YesOutcome.Together together -> together.talk();
            case YesOutcome.Enough enough -> throw new AssertionError("She carries enough.");
            case YesOutcome.Over over -> throw new AssertionError("It was over.");
        };
    }

    private void block(Viewer blocker, Viewer blocked) {
        jdbc.sql("insert into block (id, blocker, blocked, label, made_at) values (gen_random_uuid(), ?, ?, '', ?)")
                .params(blocker.id().value(), blocked.id().value(), java.sql.Timestamp.from(clock.instant()))
                .update();
    }
}
