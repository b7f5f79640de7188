package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.members.Viewer;
import alongside.routing.Neighbourhood.Story;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/// Whatever anyone does in whatever order: the promise holds after every single thing, and who talks with whom and what
/// each helper carries is what a model in memory says. `-Dsequences` and `-Dseed` choose how many and which; a seed
/// that failed once is kept.
@VillageTest
@TestPropertySource(properties = "spring.datasource.hikari.maximum-pool-size=6")
@Import({
    MovableClock.Hands.class,
    Cast.class,
    Asking.class,
    Talking.class,
    RememberedWords.class,
    Promise.class,
    Bells.class,
    PatientAlarm.class,
    Neighbourhood.class,
    AskersDeeds.class,
    HelpersDeeds.class,
    EverybodysDeeds.class
})
class PromiseTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 150);
    private static final long SEED = Long.getLong("seed", 20_261_124L);
    private static final List<Long> FAILED_ONCE = List.of(-3_876_695_683_371_926_943L);
    private static final int COMMANDS = 60;
    private static final int EACH = 10;

    /// An evening in winter, and evenings two days before the clocks of Europe change; all of them long after today, so
    /// that nothing rings but what the test rings.
    private static final List<Instant> BEGINNINGS = List.of(
            Instant.parse("2031-03-04T20:40:00Z"),
            Instant.parse("2031-03-28T20:40:00Z"),
            Instant.parse("2031-10-24T20:40:00Z"));

    private static final Duration LONG_QUIET = Duration.ofDays(8);
    private static final List<Duration> JUMPS = List.of(
            Duration.ofMinutes(3),
            Duration.ofMinutes(20),
            Duration.ofHours(2),
            Duration.ofHours(13),
            Duration.ofDays(1),
            LONG_QUIET);

    @Autowired
    MovableClock clock;

    @Autowired
    Neighbourhood neighbourhood;

    @Autowired
    AskersDeeds askers;

    @Autowired
    HelpersDeeds helpers;

    @Autowired
    EverybodysDeeds everybody;

    @Autowired
    Bells bells;

    @Autowired
    Promise promise;

    @TestFactory
    Stream<DynamicTest> thePromiseHolds() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        List<Long> all = Stream.concat(
                        FAILED_ONCE.stream(), Stream.generate(seeds::nextLong).limit(sequences()))
                .toList();
        return Stream.iterate(0, from -> from < all.size(), from -> from + EACH)
                .map(from -> all.subList(from, Math.min(from + EACH, all.size())))
                .map(some -> DynamicTest.dynamicTest("seeds from " + some.getFirst(), () -> some.forEach(this::run)));
    }

    int sequences() {
        return SEQUENCES;
    }

    Instant begins(Chance chance) {
        return chance.any(BEGINNINGS);
    }

    private void run(long seed) {
        Chance chance = new Chance(seed);
        clock.set(begins(chance));
        Story story = neighbourhood.before(chance);
        List<String> told = new ArrayList<>();
        try {
            for (int i = 0; i < COMMANDS; i++) {
                String done = command(story);
                if (!done.isEmpty()) {
                    told.add(done);
                    settle(story);
                    check(story);
                }
            }
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("Seed " + seed + " after " + told, failed);
        }
    }

    private String command(Story story) {
        Viewer she = story.chance().any(story.all());
        return switch (story.chance().upTo(20)) {
            case 1, 2 -> askers.raise(story, she);
            case 3 -> askers.end(story, she);
            case 4 -> askers.wantAnother(story, she);
            case 5 -> askers.answer(story, she);
            case 6, 7, 8 -> helpers.yes(story, she);
            case 9 -> helpers.notNow(story, she);
            case 10 -> helpers.askFirst(story, she);
            case 11 -> helpers.beyond(story, she);
            case 12 -> helpers.rest(story, she);
            case 13 -> helpers.watch(story, story.all().get(story.chance().upTo(2) - 1));
            case 14, 15 -> everybody.say(story, she);
            case 16 -> everybody.leave(story, she);
            case 17 -> everybody.block(story, she);
            case 18 -> everybody.place(story, she);
            default -> jump(story);
        };
    }

    private String jump(Story story) {
        Duration jump = story.chance().any(JUMPS);
        clock.move(jump);
        if (jump.equals(LONG_QUIET)) {
            assertThat(promise.carried(clock.instant()))
                    .as("carried after a week of quiet")
                    .isEmpty();
        }
        return "+" + jump;
    }

    private void settle(Story story) {
        bells.ringUntil(clock.instant());
        story.model().passes(clock.instant());
    }

    void check(Story story) {
        Instant now = clock.instant();
        promise.holds(now);
        assertThat(promise.liveTalks().stream().map(ConversationId::new).collect(Collectors.toSet()))
                .as("who talks")
                .isEqualTo(story.model().live());
        assertThat(promise.carried(now)).as("carried").isEqualTo(story.model().carried(now));
    }
}
