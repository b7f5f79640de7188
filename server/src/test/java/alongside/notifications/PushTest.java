package alongside.notifications;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.members.Members;
import alongside.members.QuietHours;
import alongside.members.Viewer;
import alongside.routing.Answering;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/// From a fact to what a phone reads, with a push service of the test's own. The test's clock is years ahead, so that
/// no bell rings but those it rings itself.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, Talking.class, Answering.class, Ringing.class})
@TestPropertySource(properties = "alongside.push.anywhere=true")
class PushTest {

    private static final Instant EVENING = Instant.parse("2031-03-04T19:40:00Z");
    private static final Instant NIGHT = Instant.parse("2031-03-04T23:10:00Z");
    private static final String SLEEP = "my four year old wakes every two hours at night";
    private static final String GENTLE_NIGHTS = "all three of mine sleep through now, we got there gently";

    private static final String INVITED = "Someone could use what you are good at.";
    private static final String WROTE = "Someone wrote to you.";
    private static final String NEWS = "There is news about your ask.";
    private static final String SEVERAL = "A few things wait for you.";

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
    Answering answering;

    @Autowired
    Channels channels;

    @Autowired
    Claims claims;

    @Autowired
    PushKeys keys;

    @Autowired
    Ringing ringing;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    PhoneAndService phone;
    Viewer lena;
    Viewer ines;

    @BeforeEach
    void inesHasAPhone() throws IOException {
        jdbc.sql("delete from member").update();
        jdbc.sql("delete from notification").update();
        clock.set(EVENING);
        phone = new PhoneAndService();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", GENTLE_NIGHTS);
        channels.reach(ines, phone.device());
    }

    @AfterEach
    void noPhone() {
        phone.close();
    }

    @Test
    void aPhoneIsToldOneSentenceThatOnlyItCanOpen() throws GeneralSecurityException {
        invited(tonight());
        ringing.ring();
        PhoneAndService.Push push = phone.received().getFirst();
        assertThat(push.text()).isEqualTo("{\"title\":\"" + INVITED + "\",\"to\":\"/beside\",\"tag\":\"alongside\"}");
        assertThat(push.headers().getFirst("Content-Encoding")).isEqualTo("aes128gcm");
        assertThat(push.headers().getFirst("Topic")).isEqualTo("alongside");
        assertThat(push.headers().getFirst("Urgency")).isEqualTo("high");
        assertThat(PhoneAndService.claims(push, keys.get().extractPublicKeyInUncompressedForm()))
                .contains("\"aud\":\"" + phone.origin() + "\"")
                .contains("\"exp\":");
    }

    @Test
    void whatComesWithinAShortWhileIsOneSentence() {
        invited(soon());
        invited(soon());
        ringing.ring();
        assertThat(told()).isEmpty();
        pass(Duration.ofSeconds(20));
        assertThat(told()).containsExactly(SEVERAL);
        pass(Duration.ofDays(1));
        assertThat(told()).isEmpty();
    }

    @Test
    void betweenTwoThereIsAWhileOfPeaceButTonightDoesNotWait() {
        invited(soon());
        pass(Duration.ofSeconds(20));
        assertThat(told()).containsExactly(INVITED);
        invited(soon());
        pass(Duration.ofMinutes(5));
        assertThat(told()).isEmpty();
        pass(Duration.ofMinutes(5));
        assertThat(told()).containsExactly(INVITED);
        invited(tonight());
        ringing.ring();
        assertThat(told()).containsExactly(INVITED);
    }

    @Test
    void whatIsOverBeforeItGoesIsNotTold() {
        AskId ask = soon();
        invited(ask);
        asks.withdraw(lena, ask);
        pass(Duration.ofMinutes(1));
        assertThat(told()).isEmpty();
        assertThat(ringing.waiting()).isZero();
    }

    @Test
    void wordsSheHasReadAreNotTold() {
        ConversationId talk = talk(soon());
        talking.say(lena, talk, "He wakes every two hours.");
        pass(Duration.ofSeconds(10));
        jdbc.sql("update conversation set helper_read = last_number").update();
        pass(Duration.ofSeconds(10));
        assertThat(told()).isEmpty();
        talking.say(lena, talk, "And I am so tired.");
        pass(Duration.ofSeconds(20));
        assertThat(told()).containsExactly(WROTE);
    }

    @Test
    void herNightIsQuietUntilItIsOver() {
        clock.set(NIGHT);
        invited(soon());
        invited(soon());
        jdbc.sql("update invitation set ends_at = ends_at + interval '1 day'").update();
        pass(Duration.ofHours(2));
        assertThat(told()).isEmpty();
        clock.set(Instant.parse("2031-03-05T06:59:00Z"));
        ringing.ring();
        assertThat(told()).isEmpty();
        pass(Duration.ofMinutes(1));
        assertThat(told()).containsExactly(SEVERAL);
    }

    @Test
    void whoSaidWakeMeIsWokenForTonightAndForNothingElse() {
        members.keepQuiet(ines, new QuietHours(QuietHours.USUAL.from(), QuietHours.USUAL.to(), true));
        clock.set(NIGHT);
        invited(soon());
        pass(Duration.ofMinutes(1));
        assertThat(told()).isEmpty();
        invited(tonight());
        ringing.ring();
        assertThat(told()).containsExactly(INVITED);
    }

    @Test
    void whoAskedForTonightHearsOfItInHerNightAndWhileSheRests() throws IOException {
        try (PhoneAndService hers = new PhoneAndService()) {
            channels.reach(lena, hers.device());
            members.rest(lena, NIGHT.plus(Duration.ofDays(2)));
            members.stayAwake(ines, NIGHT.plus(Duration.ofHours(1)));
            clock.set(NIGHT);
            ConversationId talk = talk(tonight());
            ringing.ring();
            assertThat(hers.received())
                    .singleElement()
                    .satisfies(push -> assertThat(push.text()).contains(NEWS));
            talking.say(ines, talk, "I am here.");
            talking.say(ines, talk, "Tell me how it is.");
            pass(Duration.ofSeconds(119));
            assertThat(hers.received()).isEmpty();
            pass(Duration.ofSeconds(1));
            assertThat(hers.received())
                    .singleElement()
                    .satisfies(push -> assertThat(push.text())
                            .contains(WROTE)
                            .doesNotContain("Ines")
                            .doesNotContain("here."));
        }
    }

    @Test
    void howHeavyItIsNowIsAskedWhenHerNightIsOver() throws IOException {
        try (PhoneAndService hers = new PhoneAndService()) {
            AskId ask = tonight();
            talking.say(ines, talk(ask), "I am here.");
            channels.reach(lena, hers.device());
            clock.set(NIGHT.plus(Duration.ofDays(3)));
            answering.lull(ask);
            pass(Duration.ofHours(7));
            assertThat(hers.received()).isEmpty();
            pass(Duration.ofHours(1));
            assertThat(hers.received())
                    .singleElement()
                    .satisfies(push -> assertThat(push.text()).contains("\"The village has a question for you.\""));
        }
    }

    @Test
    void whoRestsHearsOfNothingButHerOwnAsk() {
        ConversationId talk = talk(soon());
        members.rest(ines, EVENING.plus(Duration.ofHours(1)));
        talking.say(lena, talk, "He wakes every two hours.");
        pass(Duration.ofMinutes(30));
        assertThat(told()).isEmpty();
        pass(Duration.ofMinutes(31));
        assertThat(told()).containsExactly(WROTE);
    }

    @Test
    void aDeviceThatIsGoneIsForgotten() {
        phone.answers(410);
        invited(tonight());
        ringing.ring();
        assertThat(ringing.channels()).isEmpty();
        assertThat(ringing.waiting()).isZero();
    }

    @Test
    void aPushServiceThatFailsIsTriedAgainAndNothingIsDoubled() {
        phone.answers(503);
        invited(tonight());
        ringing.ring();
        ringing.ring();
        phone.answers(201);
        assertThat(told()).isEmpty();
        pass(Duration.ofSeconds(15));
        assertThat(told()).containsExactly(INVITED);
        pass(Duration.ofMinutes(30));
        assertThat(told()).isEmpty();
    }

    @Test
    void whatACrashLeftHalfDoneGoesOnceItsClaimRunsOut() {
        invited(tonight());
        UUID channel = ringing.channels().getFirst();
        Post lost = claims.claim(channel).orElseThrow();
        assertThat(claims.claim(channel)).isEmpty();
        clock.move(Claims.CLAIMED);
        Post again = claims.claim(channel).orElseThrow();
        assertThat(again.batch()).isEqualTo(lost.batch());
        assertThat(again.told()).isEqualTo(lost.told());
    }

    @Test
    void aFactThatIsNotKeptTellsNobody() {
        ConversationId talk = talk(soon());
        pass(Duration.ofMinutes(1));
        transaction.executeWithoutResult(status -> {
            talking.say(lena, talk, "He wakes every two hours.");
            status.setRollbackOnly();
        });
        pass(Duration.ofMinutes(1));
        assertThat(told()).isEmpty();
        talking.say(lena, talk, "He wakes every two hours.");
        pass(Duration.ofMinutes(1));
        assertThat(told()).containsExactly(WROTE);
    }

    @Test
    void aDeviceReachesWhoeverAskedForItLast() {
        channels.reach(lena, phone.device());
        assertThat(channels.list(ines)).isEmpty();
        assertThat(channels.list(lena)).hasSize(1);
    }

    @Test
    void anAddressInTheDatabaseSaysNothing() {
        byte[] sealed =
                jdbc.sql("select address from channel").query(byte[].class).single();
        assertThat(new String(sealed, ISO_8859_1)).doesNotContain("127.0.0.1");
    }

    private AskId tonight() {
        return asking.tonight(lena, SLEEP, 3);
    }

    private AskId soon() {
        clock.move(Duration.ofMillis(1));
        return asking.soon(lena, SLEEP);
    }

    private void invited(AskId ask) {
        ringing.invitation(ask, ines);
    }

    /// A talk Ines has said yes to.
    private ConversationId talk(AskId ask) {
        return answering.yes(ines, ringing.invitation(ask, ines));
    }

    private void pass(Duration time) {
        clock.move(time);
        ringing.ring();
    }

    /// What Ines' phone was told since this was asked last.
    private List<String> told() {
        return phone.received().stream()
                .map(push -> push.text().replaceAll(".*\"title\":\"([^\"]+)\".*", "$1"))
                .toList();
    }
}
