package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.matching.routing.Router;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What happened with one ask counts for the next one.
@OnTheScene
class LearnedTest {

    private static final PrivateText NO_THANKS = new PrivateText("");

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
    WhyYou whyYou;

    @Autowired
    Steps steps;

    @Autowired
    Silences silences;

    @Autowired
    Scene scene;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Viewer lena;
    private Viewer ines;
    private Viewer abena;

    @BeforeEach
    void twoWhoKnowItAlike() {
        scene.empty();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
    }

    @Test
    void whoeverWalkedAlongUntilItWasLighterComesFirstNextTimeAndReadsWhy() {
        close(walkedBy(ines), 1);
        AskId next = next();
        assertThat(number(next, "chance", ines)).isGreaterThan(1.1);
        assertThat(number(next, "experience", ines)).isBetween(1.02, 1.15);
        assertThat(number(next, "value", ines)).isGreaterThan(number(next, "value", abena));
        InvitationPage page = whyYou.page(ines, scene.only(ines), null);
        assertThat(page.experience()).isTrue();
        assertThat(page.lately()).isTrue();
        assertThat(version(next)).startsWith(Router.VERSION + " ");
    }

    @Test
    void whoeverIsNewOrWasNotNeededIsNeitherAheadNorBehind() {
        close(walkedBy(ines), 1);
        Viewer tilde = cast.mama("Tilde", Scene.GENTLE_NIGHTS);
        AskId next = next();
        for (Viewer one : new Viewer[] {abena, tilde}) {
            assertThat(number(next, "chance", one)).isEqualTo(1);
            assertThat(number(next, "experience", one)).isEqualTo(1);
        }
        InvitationPage page = whyYou.page(tilde, scene.only(tilde), null);
        assertThat(page.lately() || page.experience()).isFalse();
    }

    @Test
    void whatDidNotBecomeLighterIsNoExperienceAndHeldAgainstNobody() {
        close(walkedBy(ines), 3);
        AskId next = next();
        assertThat(number(next, "experience", ines)).isEqualTo(1);
        assertThat(whyYou.page(ines, scene.only(ines), null).experience()).isFalse();
    }

    @Test
    void experienceWithOneThingSaysLittleAboutAnother() {
        close(walkedBy(ines), 1);
        clock.move(Duration.ofDays(4));
        AskId other = asking.soon(lena, "my daughter eats nothing but pasta and bread");
        steps.take(other);
        assertThat(number(other, "experience", ines)).isBetween(1.0, 1.01);
    }

    @Test
    void notNowLeavesNoTrace() {
        scene.raise(lena);
        invitations.notNow(ines, scene.only(ines).id());
        asks.withdraw(lena, asks.listOpen(lena.id()).getFirst());
        assertThat(number(next(), "chance", ines)).isEqualTo(1);
    }

    @Test
    void whatNobodyAnsweredUntilItsDueCountsUntilItFadesAndARestDoesNot() {
        AskId ask = scene.raise(lena);
        members.rest(abena, clock.instant().plus(Duration.ofDays(2)));
        scene.moveTo(ask, 24 * 60 + 1);
        asks.withdraw(lena, ask);
        AskId next = next();
        double soon = number(next, "chance", ines);
        assertThat(soon).isBetween(0.7, 0.99);
        assertThat(number(next, "chance", abena)).isEqualTo(1);
        asks.withdraw(lena, next);
        clock.move(Duration.ofDays(60));
        assertThat(number(next(), "chance", ines)).isBetween(soon, 1.0);
    }

    @Test
    void aYesWithoutAWordIsNoYes() {
        AskId ask = scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        clock.move(Duration.ofHours(4));
        silences.look(talk);
        asks.withdraw(lena, ask);
        assertThat(number(next(), "chance", ines)).isBetween(0.7, 0.99);
    }

    private AskId walkedBy(Viewer helper) {
        AskId ask = scene.raise(lena);
        talking.say(helper, scene.yes(helper, scene.only(helper)), "I am here.");
        return ask;
    }

    private void close(AskId ask, int heavyNow) {
        asks.close(lena, ask, heavyNow, NO_THANKS);
    }

    private AskId next() {
        clock.move(Duration.ofDays(4));
        AskId next = asking.soon(lena, "she is two and awake every night for hours");
        steps.take(next);
        return next;
    }

    private double number(AskId ask, String column, Viewer member) {
        return jdbc.sql("select " + column + "[array_position(considered, ?)] from decision where ask = ?"
                        + " order by made_at limit 1")
                .params(member.id().value(), ask.value())
                .query(Double.class)
                .single();
    }

    private String version(AskId ask) {
        return jdbc.sql("select version from decision where ask = ?")
                .param(ask.value())
                .query(String.class)
                .single();
    }
}
