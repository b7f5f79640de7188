package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.conversations.Conversation;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.keepers.Keepers;
import alongside.matching.routing.ByWhen;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.QuietHours;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whatever anyone does in whatever order: the promise holds after every single thing, and what each helper carries is
/// what a model in memory says. `-Dsequences` and `-Dseed` choose how many and which; a seed that failed once is kept.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, Talking.class, Scene.class, Promise.class})
class PromiseTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 20);
    private static final long SEED = Long.getLong("seed", 20_261_124L);
    private static final List<Long> FAILED_ONCE = List.of();
    private static final int COMMANDS = 60;
    private static final int EACH = 10;

    /// Two days before the clocks of Europe change.
    private static final Instant BEFORE_THE_CHANGE = Instant.parse("2027-03-26T20:40:00Z");

    private static final List<Duration> JUMPS = List.of(
            Duration.ofMinutes(3),
            Duration.ofMinutes(20),
            Duration.ofHours(2),
            Duration.ofHours(13),
            Duration.ofDays(1),
            Duration.ofDays(8));

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
    Conversations conversations;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationStore store;

    @Autowired
    Keepers keepers;

    @Autowired
    Steps steps;

    @Autowired
    Silences silences;

    @Autowired
    LadderStore places;

    @Autowired
    Scene scene;

    @Autowired
    Promise promise;

    private final List<Viewer> village = new ArrayList<>();
    private final Map<ConversationId, Carried> carried = new LinkedHashMap<>();
    private SplittableRandom random = new SplittableRandom(SEED);

    /// The model: one weight, alive for a week after every word.
    private record Carried(MemberId helper, int weight, Instant lastWord) {

        boolean weighs(Instant now) {
            return lastWord.plus(Carrying.QUIET).isAfter(now);
        }
    }

    @TestFactory
    Stream<DynamicTest> thePromiseHolds() {
        SplittableRandom seeds = new SplittableRandom(SEED);
        List<Long> all = Stream.concat(
                        FAILED_ONCE.stream(), Stream.generate(seeds::nextLong).limit(SEQUENCES))
                .toList();
        return Stream.iterate(0, from -> from < all.size(), from -> from + EACH)
                .map(from -> all.subList(from, Math.min(from + EACH, all.size())))
                .map(some -> DynamicTest.dynamicTest("seeds from " + some.getFirst(), () -> some.forEach(this::run)));
    }

    private void run(long seed) {
        random = new SplittableRandom(seed);
        moveIn();
        List<String> story = new ArrayList<>();
        try {
            for (int i = 0; i < COMMANDS; i++) {
                story.add(command());
                settle();
                check();
            }
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("Seed " + seed + " after " + story, failed);
        }
    }

    private void moveIn() {
        scene.empty();
        clock.set(random.nextBoolean() ? MovableClock.EVENING : BEFORE_THE_CHANGE);
        village.clear();
        carried.clear();
        village.add(cast.host());
        for (int i = 0; i < 7; i++) {
            Viewer mama = cast.mama("Mama " + i, Scene.GENTLE_NIGHTS + " " + i);
            members.setRoom(mama, 1 + random.nextInt(3));
            village.add(mama);
        }
        keepers.add(village.get(1).id(), EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));
        members.keepQuiet(village.get(2), new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), true));
    }

    private String command() {
        Viewer she = any(village);
        return switch (random.nextInt(14)) {
            case 0, 1 -> raise(she);
            case 2, 3, 4 -> answer(she, true);
            case 5 -> answer(she, false);
            case 6, 7 -> say(she);
            case 8 -> leave(she);
            case 9 -> block(she);
            case 10 -> end(she);
            case 11 -> rest(she);
            default -> jump();
        };
    }

    private String raise(Viewer she) {
        if (asks.listOpen(she).size() > 2) {
            return "-";
        }
        ByWhen byWhen = ByWhen.values()[random.nextInt(3)];
        try {
            asking.raise(she, Scene.SLEEP, byWhen, 1 + random.nextInt(5), null);
        } catch (AssertionError enoughForToday) {
            return "enough";
        }
        return "raise " + byWhen;
    }

    private String answer(Viewer she, boolean yes) {
        List<Invitation> waiting = store.listWaiting(she, clock.instant());
        if (waiting.isEmpty()) {
            return "-";
        }
        Invitation invitation = any(waiting);
        if (!yes) {
            return invitation.watch() || !invitations.notNow(she, invitation.id()) ? "-" : "not now";
        }
        if (invitations.accept(she, invitation.id()) instanceof YesOutcome.Together together && !invitation.watch()) {
            carried.put(together.talk(), new Carried(she.id(), invitation.weight(), clock.instant()));
        }
        return invitation.watch() ? "yes to the watch" : "yes";
    }

    private String say(Viewer she) {
        Conversation talk = anyTalk(she);
        if (talk == null) {
            return "-";
        }
        talking.say(she, talk.id(), "I am here.");
        carried.computeIfPresent(
                talk.id(),
                (id, one) ->
                        one.weighs(clock.instant()) ? new Carried(one.helper(), one.weight(), clock.instant()) : null);
        return "say";
    }

    private String leave(Viewer she) {
        Conversation talk = anyTalk(she);
        if (talk == null) {
            return "-";
        }
        talking.leave(she, talk.id());
        return "leave";
    }

    private String block(Viewer she) {
        Conversation talk = anyTalk(she);
        if (talk == null || random.nextInt(3) > 0) {
            return "-";
        }
        talking.block(she, talk.id());
        return "block";
    }

    private String end(Viewer she) {
        List<Ask> open = asks.listOpen(she);
        if (open.isEmpty()) {
            return "-";
        }
        Ask ask = any(open);
        List<ConversationId> talks =
                conversations.listLive(ask.id()).stream().map(Conversation::id).toList();
        if (random.nextBoolean()) {
            asks.withdraw(she, ask.id());
        } else {
            asks.close(she, ask.id(), 1, new PrivateText(""));
        }
        talks.forEach(carried::remove);
        return "end";
    }

    private String rest(Viewer she) {
        boolean rests = random.nextInt(3) > 0;
        members.rest(she, rests ? clock.instant().plus(Duration.ofHours(20)) : null);
        return rests ? "rest" : "back";
    }

    private String jump() {
        Duration jump = any(JUMPS);
        clock.move(jump);
        return "+" + jump;
    }

    /// What alarms do in the world: every step that is due, and a look at every talk.
    private void settle() {
        climb();
        promise.liveTalks().forEach(id -> silences.look(new ConversationId(id)));
        climb();
    }

    private void climb() {
        for (AskId ask : promise.due(clock.instant())) {
            while (places.find(ask).orElseThrow().isDue(clock.instant())) {
                steps.take(ask);
            }
        }
    }

    private void check() {
        Instant now = clock.instant();
        promise.holds(now);
        carried.keySet().removeIf(talk -> conversations.read(talk).orElseThrow().endedAt() != null);
        Map<MemberId, Integer> expected = carried.values().stream()
                .filter(one -> one.weighs(now))
                .collect(Collectors.groupingBy(Carried::helper, Collectors.summingInt(Carried::weight)));
        assertThat(promise.carried(now)).as("carried").isEqualTo(expected);
    }

    private @Nullable Conversation anyTalk(Viewer she) {
        List<Conversation> hers = promise.liveTalks().stream()
                .map(id -> conversations.read(new ConversationId(id)).orElseThrow())
                .filter(talk -> talk.asker().equals(she.id()) || talk.helper().equals(she.id()))
                .toList();
        return hers.isEmpty() ? null : any(hers);
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
