package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.AskProgress;
import alongside.asks.Asking;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.matching.routing.Parameters;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.members.Members;
import alongside.members.QuietHours;
import alongside.members.Viewer;
import alongside.search.MarkedIndex;
import alongside.strengths.Strengths;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// The ladder on a real database, its time moved by hand.
@OnTheScene
class RoutingTest {

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
    Scene scene;

    @Autowired
    Strengths strengths;

    @Autowired
    Meaning meaning;

    @Autowired
    MarkedIndex index;

    @Autowired
    Carrying carrying;

    @BeforeEach
    void anEmptyVillage() {
        scene.empty();
    }

    @Test
    void whoeverIsGoodAtItIsAskedAndCanBeTheOneWhoIsHere() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        cast.mama("Abena", "packing a house with a baby on my back");
        AskId ask = scene.raise(lena);
        Invitation invitation = scene.only(ines);
        assertThat(invitation.strength()).isNotNull();
        ConversationId talk = scene.yes(ines, invitation);
        talking.say(ines, talk, "I am here.");
        AskProgress.Progress now = scene.progress(lena, ask);
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
        scene.raise(lena);
        assertThat(scene.waiting(resting)).isEmpty();
        assertThat(scene.waiting(full)).isEmpty();
        assertThat(scene.waiting(polish)).isEmpty();
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
        assertThat(scene.progress(lena, ask).due()).isEqualTo(MovableClock.EVENING.plus(Duration.ofHours(1)));
        scene.moveTo(ask, 20);
        assertThat(store.list(ask)).hasSize(6);
        scene.moveTo(ask, 45);
        assertThat(scene.waiting(noor))
                .singleElement()
                .satisfies(one -> assertThat(one.watch()).isTrue());
        talking.say(noor, scene.yes(noor, scene.only(noor)), "I am with you until someone else is.");
        scene.moveTo(ask, 120);
        assertThat(scene.progress(lena, ask).missed()).isNull();
        assertThat(scene.progress(lena, ask).nextAt()).isNotNull();
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
        scene.yes(ines, scene.only(ines));
        scene.moveTo(ask, 45);
        assertThat(scene.waiting(noor)).hasSize(1);
    }

    @Test
    void aMissedPromiseIsKeptAsMissedAndANewWaveGoesOut() {
        cast.host();
        Viewer lena = cast.mama("Lena");
        AskId ask = asking.tonight(lena, SLEEP, 3);
        steps.take(ask);
        scene.moveTo(ask, 60);
        assertThat(scene.progress(lena, ask).missed()).isEqualTo(MovableClock.EVENING.plus(Duration.ofHours(1)));
        assertThat(scene.progress(lena, ask).due()).isEqualTo(MovableClock.EVENING.plus(Duration.ofHours(2)));
        Viewer late = cast.mama("Late", GENTLE_NIGHTS);
        members.keepQuiet(late, new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), true));
        scene.moveTo(ask, 80);
        assertThat(scene.waiting(late)).hasSize(1);
    }

    @Test
    void whereNobodyElseKeepsWatchNoTimeIsPromised() {
        Viewer noor = cast.host();
        AskId ask = scene.raise(noor);
        assertThat(scene.progress(noor, ask).due()).isNull();
        assertThat(scene.progress(noor, ask).watch()).isNull();
    }

    @Test
    void leavingBeforeTheCloseBringsTheAskBackAtItsAge() {
        Viewer lena = cast.mama("Lena");
        Viewer ines = cast.mama("Ines", GENTLE_NIGHTS);
        AskId ask = scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        talking.say(ines, talk, "I am here.");
        Viewer abena = cast.mama("Abena", "gentle nights with a four year old");
        clock.move(Duration.ofHours(3));
        talking.leave(ines, talk);
        steps.take(ask);
        assertThat(scene.waiting(abena)).hasSize(1);
        assertThat(scene.waiting(ines)).isEmpty();
        assertThat(carrying.weight(ines.id())).isZero();
        assertThat(scene.progress(lena, ask).nextAt()).isAfter(clock.instant());
    }

    @Test
    void aWaveNobodyIsLeftOfGoesOnAtOnce() {
        Viewer lena = cast.mama("Lena");
        Viewer first = cast.mama("First", GENTLE_NIGHTS);
        AskId ask = scene.raise(lena);
        Viewer next = cast.mama("Next", GENTLE_NIGHTS);
        invitations.notNow(first, scene.only(first).id());
        steps.take(ask);
        assertThat(scene.waiting(next)).hasSize(1);
    }

    @Test
    void afterAReturnAWaveThatCameEarlyIsNotWaitedForAgain() {
        Viewer lena = cast.mama("Lena");
        Viewer first = cast.mama("First", GENTLE_NIGHTS);
        AskId ask = scene.raise(lena);
        Viewer early = cast.mama("Early", GENTLE_NIGHTS);
        invitations.notNow(first, scene.only(first).id());
        steps.take(ask);
        talking.leave(early, scene.yes(early, scene.only(early)));
        Viewer again = cast.mama("Again", GENTLE_NIGHTS);
        steps.take(ask);
        invitations.notNow(again, scene.only(again).id());
        Viewer next = cast.mama("Next", GENTLE_NIGHTS);
        steps.take(ask);
        assertThat(scene.waiting(next)).hasSize(1);
    }

    @Test
    void aLanguageNoModelSpeaksIsAskedByLanguageAndTurn() {
        Viewer ola = cast.mamaSpeaking("Ola", "pl");
        Viewer ewa = cast.mamaSpeaking("Ewa", "pl", "en");
        AskId ask = asking.soon(ola, "moja córka nie chce jeść");
        steps.take(ask);
        assertThat(scene.only(ewa).strength()).isNull();
        assertThat(scene.only(ewa).known()).isFalse();
    }

    @Test
    void oneOfTheFewWhoSpeakHerLanguageIsFoundBehindThousandsWhoDoNot() {
        String words = "mein Sohn wacht jede Nacht alle zwei Stunden auf";
        Viewer greta = cast.mamaSpeaking("Greta", "de");
        Viewer heike = cast.mamaSpeaking("Heike", "de");
        strengths.share(heike, "nachts aufwachen, das kenne ich: unsere drei schlafen jetzt durch");
        float[] nearer = meaning.read(Role.ASK, words).vector();
        List<UUID> others = Stream.generate(UUID::randomUUID)
                .limit(Parameters.OF_THE_VILLAGE.looking().furthest() + 1L)
                .toList();
        index.putAll(others.stream()
                .map(id -> new MarkedIndex.Marked(id, id, nearer, id))
                .toList());
        try {
            AskId ask = asking.soon(greta, words);
            steps.take(ask);
            assertThat(scene.only(heike).strength()).isNotNull();
        } finally {
            index.removeAll(others);
        }
    }

    @Test
    void aStepTakenTwiceHasItsEffectOnce() {
        Viewer lena = cast.mama("Lena");
        for (int i = 0; i < 8; i++) {
            cast.mama("Mama " + i, GENTLE_NIGHTS + " " + i);
        }
        AskId ask = scene.raise(lena);
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
}
