package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.decisions.Decisions;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Three with room for one each, and four asks. Whoever asks first could be helped by all three, the second by Abena
/// alone, the third by Berta alone, the fourth by nobody.
@VillageTest(scarcity = true)
@Import({
    MovableClock.Hands.class,
    Cast.class,
    Asking.class,
    Scene.class,
    RememberedWords.class,
    Promise.class,
    Bells.class,
    PatientAlarm.class
})
class ScarcityTest {

    /// Ten seconds into a minute: what can wait does for fifty. Long after today, so that nothing rings by itself.
    private static final Instant NOW = Instant.parse("2031-03-04T10:40:10Z");

    private static final Instant WINDOW_ENDS = Instant.parse("2031-03-04T10:41:00Z");

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Members members;

    @Autowired
    Scene scene;

    @Autowired
    Scarcity scarcity;

    @Autowired
    Steps steps;

    @Autowired
    LadderStore places;

    @Autowired
    InvitationStore store;

    @Autowired
    Decisions decisions;

    @Autowired
    HowItGoes howItGoes;

    @Autowired
    Promise promise;

    @Autowired
    Bells bells;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Viewer abena;
    private Viewer berta;
    private Viewer carla;
    private List<Viewer> helpers;
    private List<Viewer> askers;
    private List<AskId> asks;

    @BeforeEach
    void fewHelpers() {
        scene.empty();
        clock.set(NOW);
        jdbc.sql("delete from scheduled_tasks").update();
        abena = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        berta = cast.mama("Berta", Scene.GENTLE_NIGHTS);
        carla = cast.mama("Carla", "tax papers for the self-employed");
        helpers = List.of(abena, berta, carla);
        helpers.forEach(helper -> members.setRoom(helper, 1));
        askers = Stream.of("Ida", "Jana", "Kira", "Lena").map(cast::mama).toList();
        askers.forEach(asker -> members.setRoom(asker, 0));
        meetsOnly(askers.get(1), abena);
        meetsOnly(askers.get(2), berta);
        helpers.forEach(helper -> scene.block(askers.get(3), helper));
        asks = askers.stream().map(asker -> asking.soon(asker, Scene.SLEEP)).toList();
    }

    @Test
    void togetherEveryAskThatOnlyOneCanHelpHasHer() {
        scarcity.measure();
        ringUntil(WINDOW_ENDS);

        assertThat(asked(asks.get(1))).containsExactly(abena.id().value());
        assertThat(asked(asks.get(2))).containsExactly(berta.id().value());
        assertThat(asked(asks.get(0))).containsExactly(carla.id().value());
        assertThat(asked(asks.get(3))).isEmpty();
        assertThat(helped()).isEqualTo(3);
    }

    @Test
    void oneAfterTheOtherOneOfThemHadNobody() {
        ringUntil(WINDOW_ENDS);

        assertThat(asked(asks.get(0))).contains(abena.id().value(), berta.id().value());
        assertThat(helped()).isLessThan(3);
    }

    @Test
    void untilTheWindowEndsEachHasANextStepWithAnAlarm() {
        scarcity.measure();
        bells.ringUntil(NOW);

        asks.forEach(ask -> {
            assertThat(places.find(ask).orElseThrow().wakeAt()).isEqualTo(WINDOW_ENDS);
            assertThat(store.list(ask)).isEmpty();
        });
        promise.holds(NOW);
    }

    @Test
    void whatIsForTonightDoesNotWait() {
        scarcity.measure();
        AskId tonight = asking.tonight(askers.getFirst(), Scene.SLEEP, 3);
        bells.ringUntil(NOW);

        assertThat(store.list(tonight)).hasSize(3);
    }

    @Test
    void noWaveWaitsWhereHelpIsNotScarce() {
        helpers.forEach(helper -> members.setRoom(helper, 6));
        scarcity.measure();
        bells.ringUntil(NOW);

        assertThat(store.list(asks.getFirst())).hasSize(2);
    }

    @Test
    void nothingElseIsHeldUp() {
        scarcity.measure();
        Instant due = places.find(asks.getFirst()).orElseThrow().due();
        jdbc.sql("update ladder set due = ?").param(Timestamp.from(WINDOW_ENDS)).update();
        bells.ringUntil(NOW);

        assertThat(due).isAfter(WINDOW_ENDS);
        assertThat(places.find(asks.getFirst()).orElseThrow().next().number()).isEqualTo(1);
    }

    @Test
    void itStaysScarceUntilThereIsClearlyMoreRoom() {
        helpers.forEach(helper -> members.setRoom(helper, 0));
        assertThat(isScarce(5)).isTrue();
        assertThat(isScarce(7)).isTrue();
        assertThat(howItGoes.isHelpScarce()).isTrue();
        assertThat(isScarce(9)).isFalse();
        assertThat(isScarce(7)).isFalse();
    }

    @Test
    void eachDecisionComesOutTheSameFromItsOwnNumbers() {
        scarcity.measure();
        ringUntil(WINDOW_ENDS);

        assertThat(jdbc.sql("select 0 < any(price) from decision where cardinality(value) > 1")
                        .query(Boolean.class)
                        .list())
                .containsOnly(true);
        assertThat(jdbc.sql("select id from decision").query(UUID.class).list())
                .hasSize(4)
                .allMatch(decisions::comesOutTheSame);
        jdbc.sql("update decision set price = '{}'").update();
        assertThat(jdbc.sql("select id from decision").query(UUID.class).list())
                .anyMatch(id -> !decisions.comesOutTheSame(id));
    }

    @Test
    void whatBreaksOffIsAsIfItHadNotBegun() {
        scarcity.measure();
        bells.ringUntil(NOW);
        clock.set(WINDOW_ENDS);
        transaction.executeWithoutResult(status -> {
            steps.take(asks.getFirst());
            assertThat(asked(asks.get(1))).hasSize(1);
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from ladder_step")
                        .query(Integer.class)
                        .single())
                .isZero();

        bells.ringUntil(WINDOW_ENDS);
        assertThat(helped()).isEqualTo(3);
    }

    @Test
    void whoeverTakesThemAtOnceTakesEachOnce() throws Exception {
        scarcity.measure();
        bells.ringUntil(NOW);
        clock.set(WINDOW_ENDS);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            List<Future<?>> taken = Stream.of(0, 1, 2, 3, 0, 1, 2, 3)
                    .<Future<?>>map(i -> threads.submit(() -> steps.take(asks.get(i))))
                    .toList();
            for (Future<?> one : taken) {
                one.get();
            }
        }
        clock.move(Duration.ofSeconds(2));
        bells.ringUntil(clock.instant());

        assertThat(jdbc.sql("select count(*) from decision")
                        .query(Integer.class)
                        .single())
                .isEqualTo(4);
        assertThat(helped()).isEqualTo(3);
        promise.holds(clock.instant());
    }

    private void ringUntil(Instant end) {
        bells.ringUntil(NOW);
        clock.set(end);
        bells.ringUntil(end);
        promise.holds(end);
    }

    private void meetsOnly(Viewer asker, Viewer one) {
        helpers.stream().filter(helper -> !helper.equals(one)).forEach(helper -> scene.block(asker, helper));
    }

    private List<UUID> asked(AskId ask) {
        return store.list(ask).stream()
                .filter(invitation -> !invitation.watch())
                .map(invitation -> invitation.helper().value())
                .toList();
    }

    /// Everyone says yes to what she was asked first. How many asks then have someone.
    private int helped() {
        for (Viewer helper : helpers) {
            scene.waiting(helper).stream()
                    .min(Comparator.comparing(invitation -> asks.indexOf(invitation.ask())))
                    .ifPresent(invitation -> scene.yes(helper, invitation));
        }
        promise.holdsOfRoomAndVoices(clock.instant());
        return promise.liveTalks().size();
    }

    private boolean isScarce(int room) {
        members.setRoom(abena, Math.min(6, room));
        members.setRoom(berta, Math.max(0, room - 6));
        scarcity.measure();
        return scarcity.languages().contains("en");
    }
}
