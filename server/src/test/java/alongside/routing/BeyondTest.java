package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.asks.Along;
import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.asks.HandedOver;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
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

/// *This is beyond me*, on a real database.
@OnTheScene
class BeyondTest {

    private static final String HERS = "His father is away until May.";
    private static final String MORE = "And I am so tired.";

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Scene scene;

    @Autowired
    Asking asking;

    @Autowired
    Talking talking;

    @Autowired
    Answering answering;

    @Autowired
    Asks asks;

    @Autowired
    Along along;

    @Autowired
    HandedOver handedOver;

    @Autowired
    Conversations conversations;

    @Autowired
    InvitationStore store;

    @Autowired
    Steps steps;

    @Autowired
    LadderStore places;

    @Autowired
    Carrying carrying;

    @Autowired
    JdbcClient jdbc;

    private Viewer lena;
    private Viewer ines;
    private AskId ask;
    private ConversationId talk;

    @BeforeEach
    void theyTalk() {
        scene.empty();
        jdbc.sql("delete from notification").update();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        ask = asking.soon(lena, "my four year old wakes every two hours at night");
        steps.take(ask);
        talk = yes(ines);
        talking.say(ines, talk, "I am here.");
        talking.say(lena, talk, HERS);
        talking.say(lena, talk, MORE);
    }

    @Test
    void theAskGoesBackAtItsAgeAndHerRoomIsFree() {
        Viewer abena = cast.mama("Abena", "gentle nights with a four year old");
        clock.move(Duration.ofHours(3));
        talking.handOver(ines, talk);
        assertThat(carrying.weight(ines.id())).isZero();
        assertThat(conversations.listLive(ask)).isEmpty();
        steps.take(ask);
        assertThat(store.listWaiting(abena, clock.instant())).hasSize(1);
        assertThat(store.listWaiting(ines, clock.instant())).isEmpty();
        assertThat(places.find(ask).orElseThrow().next().at()).isAfter(clock.instant());
        assertThat(asks.get(lena, ask).raisedAt()).isEqualTo(MovableClock.EVENING);
    }

    @Test
    void theAskerFindsItOnHerPageAndIsToldOnce() {
        talking.handOver(ines, talk);
        talking.handOver(ines, talk);
        assertThat(handedOver.list(lena, asks.get(lena, ask)))
                .containsExactly(new HandedOver.Talk(talk.value(), new PrivateText("Ines"), true, 0));
        assertThat(jdbc.sql("select count(*) from notification where member = ? and cause = ?")
                        .params(lena.id().value(), "beyond " + talk)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nothingGoesAlongByItselfAndLaterOnlyWhatSheChose() {
        Viewer abena = cast.mama("Abena", "gentle nights with a four year old");
        talking.handOver(ines, talk);
        clock.move(Duration.ofMinutes(1));
        steps.take(ask);
        ConversationId next = yes(abena);
        assertThat(talking.along(abena, next)).isEmpty();
        talking.choose(lena, talk, HERS);
        assertThat(talking.along(abena, next)).containsExactly(HERS);
        assertThat(along()).containsExactly(new PrivateText(HERS));
        talking.choose(lena, talk, HERS, MORE);
        assertThat(talking.along(abena, next)).containsExactly(HERS, MORE);
        talking.choose(lena, talk);
        assertThat(talking.along(abena, next)).isEmpty();
    }

    @Test
    void whatTheOtherWroteNeverGoesAlong() {
        UUID theirs = jdbc.sql("select id from message where author = ?")
                .param(ines.id().value())
                .query(UUID.class)
                .single();
        talking.handOver(ines, talk);
        talking.choose(lena, talk, List.of(theirs, UUID.randomUUID()));
        assertThat(along()).isEmpty();
        talking.choose(lena, talk, "I am here.", HERS);
        assertThat(along()).containsExactly(new PrivateText(HERS));
    }

    @Test
    void whoTalkedWithHerBeforeIsNotShownWhatIsForTheNext() {
        clock.move(Duration.ofMinutes(5));
        talking.handOver(ines, talk);
        talking.choose(lena, talk, HERS);
        assertThat(talking.along(ines, talk)).isEmpty();
    }

    @Test
    void itIsSealedUnderTheAskersOwnKey() {
        talking.handOver(ines, talk);
        talking.choose(lena, talk, HERS);
        jdbc.sql("delete from keys.keyset where conversation = ?")
                .param(talk.value())
                .update();
        assertThat(along()).containsExactly(new PrivateText(HERS));
        assertThat(jdbc.sql("select encode(words, 'escape') from along")
                        .query(String.class)
                        .single())
                .doesNotContain("father");
    }

    @Test
    void onlyHerHelperCanHandItOverAndOnlyTheAskerChooses() {
        Viewer abena = cast.mama("Abena");
        assertThatThrownBy(() -> talking.handOver(lena, talk)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> talking.handOver(abena, talk)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> talking.choose(lena, talk, HERS)).isInstanceOf(NotThere.class);
        talking.handOver(ines, talk);
        assertThatThrownBy(() -> talking.choose(ines, talk, List.of())).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> talking.choose(abena, talk, List.of())).isInstanceOf(NotThere.class);
    }

    @Test
    void aTalkThatWasLeftIsNotOneThatWasHandedOver() {
        talking.leave(ines, talk);
        talking.handOver(ines, talk);
        assertThat(handedOver.list(lena, asks.get(lena, ask))).isEmpty();
        assertThatThrownBy(() -> talking.choose(lena, talk, HERS)).isInstanceOf(NotThere.class);
    }

    @Test
    void onceTheAskIsClosedNothingIsHandedOverAndNothingChosen() {
        Ask open = asks.get(lena, ask);
        asks.close(lena, ask, 1, new PrivateText(""));
        talking.handOver(ines, talk);
        assertThat(handedOver.list(lena, open)).isEmpty();
        assertThat(conversations.listLive(ask)).hasSize(1);
    }

    @Test
    void betweenTheBlockedThereIsNothing() {
        talking.handOver(ines, talk);
        scene.block(ines, lena);
        assertThat(handedOver.list(lena, asks.get(lena, ask))).isEmpty();
        assertThatThrownBy(() -> talking.choose(lena, talk, HERS)).isInstanceOf(NotThere.class);
    }

    private ConversationId yes(Viewer helper) {
        return answering.yes(
                helper,
                store.listWaiting(helper, clock.instant()).getFirst().id().value());
    }

    private List<PrivateText> along() {
        return along.list(asks.get(lena, ask), clock.instant());
    }
}
