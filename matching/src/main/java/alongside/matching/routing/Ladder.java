package alongside.matching.routing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What happens when to an ask nobody has answered yet: waves, the watch, and the promised time, for ever. Whatever
/// step was taken last, another follows: an ask without a next step cannot be said here.
///
/// Each kind of step has a closed form for its n-th time, so a step is found in constant time however old the ask is.
public final class Ladder {

    /// So many waves ahead one is looked for that the hours of her day let through.
    private static final int FURTHEST_WAVE = 10_000;

    private static final Comparator<Step> ORDER = Comparator.comparing(Step::at).thenComparing(Step::kind);

    /// The table of the village; a host may change its numbers.
    public static final Map<ByWhen, Plan> OF_THE_VILLAGE = Map.of(
            ByWhen.TONIGHT,
                    Plan.parse(
                            "due 60m, waves 3@0 3@20m 4@40m, then 4 every 20m, peace 12h, circle 30m, watch 45m every 10m, words 5m 10m"),
            ByWhen.SOON,
                    Plan.parse(
                            "due 24h, waves 2@0 2@20m 3@50m, then 3 every 2h from 7 to 22, peace 48h, circle 12h, watch 20h every 2h, words 1h 3h"),
            ByWhen.WHENEVER,
                    Plan.parse(
                            "due 72h, waves 2@0 2@6h 3@20h, then 3 every 12h, peace 48h, circle 36h, watch 60h every 6h, words 6h 12h"));

    private final Map<ByWhen, Plan> plans;

    /// @param plans one for every [ByWhen]
    public Ladder(Map<ByWhen, Plan> plans) {
        this.plans = new EnumMap<>(plans);
        for (ByWhen byWhen : ByWhen.values()) {
            plan(byWhen);
        }
    }

    /// The moment by which she hears from a person: the first one after `now`.
    public Instant due(ByWhen byWhen, Instant start, Instant now) {
        Duration each = plan(byWhen).due();
        long broken = now.isBefore(start) ? 0 : times(each, start, now);
        return start.plus(each.multipliedBy(broken + 1));
    }

    public Instant watch(ByWhen byWhen, Instant start) {
        return start.plus(plan(byWhen).watch());
    }

    /// The call of whoever keeps watch first.
    public Step firstWatch(ByWhen byWhen, Instant start) {
        return new Step(Step.Kind.WATCH, 0, watch(byWhen, start), 0);
    }

    /// The step to take when many are due at once, as after a long sleep of the village's computer: of each kind the
    /// newest stands for all before it.
    public Step newest(ByWhen byWhen, Instant start, ZoneId zone, Step due, Instant now) {
        Step newest = due;
        while (isOvertaken(byWhen, start, zone, newest, now)) {
            newest = after(byWhen, start, zone, newest);
        }
        return newest;
    }

    private boolean isOvertaken(ByWhen byWhen, Instant start, ZoneId zone, Step step, Instant now) {
        Instant again = switch (step.kind()) {
            case WAVE, AGAIN -> nextAsking(byWhen, start, zone, step).at();
            case CIRCLE -> Instant.MAX;
            case WATCH -> step.at().plus(plan(byWhen).silence());
            case DUE -> step.at().plus(plan(byWhen).due());
        };
        return !again.isAfter(now);
    }

    /// How many a wave asks at this age.
    public int size(ByWhen byWhen, Duration age) {
        Plan plan = plan(byWhen);
        return plan.waves().stream()
                .filter(wave -> wave.at().compareTo(age) >= 0)
                .findFirst()
                .map(Plan.Wave::size)
                .orElse(plan.laterSize());
    }

    /// For how long those whom a step asks were asked nothing. The first waves ask whoever fits best; were later ones
    /// to do so, too, what nobody took would keep the whole village from looking at what is new.
    public Duration peace(ByWhen byWhen, Step step) {
        Plan plan = plan(byWhen);
        boolean isLater =
                step.kind() == Step.Kind.WAVE && step.number() >= plan.waves().size();
        return isLater || step.kind() == Step.Kind.DUE ? plan.peace() : Duration.ZERO;
    }

    /// A yes without words: how long the village waits for them, never longer than until she was told to hear.
    public Patience afterYes(ByWhen byWhen, Instant start, Instant yes) {
        Plan plan = plan(byWhen);
        Instant due = due(byWhen, start, yes);
        Instant release = yes.plus(plan.release());
        return new Patience(yes, yes.plus(plan.nudge()), release.isAfter(due) ? due : release);
    }

    public Step first(ByWhen byWhen, Instant start) {
        Plan.Wave wave = plan(byWhen).waves().getFirst();
        return new Step(Step.Kind.WAVE, 0, start.plus(wave.at()), wave.size());
    }

    /// An ask that came back: members are asked at once, and it goes on where its age has brought it.
    ///
    /// @param number how often it came back before
    public Step again(ByWhen byWhen, Instant start, Instant now, int number) {
        return new Step(Step.Kind.AGAIN, number, now, size(byWhen, Duration.between(start, now)));
    }

    /// The step that follows `taken`, by the times of the table.
    ///
    /// @param zone hers: later waves keep to the hours of her day
    public Step after(ByWhen byWhen, Instant start, ZoneId zone, Step taken) {
        Plan plan = plan(byWhen);
        Stream<Step> coming = Stream.of(due(plan, start, taken), watch(plan, start, taken));
        Stream<Step> once =
                Stream.of(wave(plan, start, zone, taken), circle(plan, start)).flatMap(Optional::stream);
        return Stream.concat(coming, once)
                .filter(step -> follows(step, taken))
                .min(ORDER)
                .orElseThrow();
    }

    /// The next step after `taken` that asks members.
    public Step nextAsking(ByWhen byWhen, Instant start, ZoneId zone, Step taken) {
        return Stream.iterate(after(byWhen, start, zone, taken), step -> after(byWhen, start, zone, step))
                .filter(step -> step.size() > 0)
                .findFirst()
                .orElseThrow();
    }

    /// The one rung that comes once.
    private static Optional<Step> circle(Plan plan, Instant start) {
        return Optional.ofNullable(plan.circle()).map(after -> new Step(Step.Kind.CIRCLE, 0, start.plus(after), 0));
    }

    private static Step watch(Plan plan, Instant start, Step taken) {
        Instant first = start.plus(plan.watch());
        int called = times(plan.silence(), first, taken.at());
        return IntStream.iterate(Math.max(0, called - 1), n -> n + 1)
                .mapToObj(n ->
                        new Step(Step.Kind.WATCH, n, first.plus(plan.silence().multipliedBy(n)), 0))
                .filter(step -> follows(step, taken))
                .findFirst()
                .orElseThrow();
    }

    private static Step due(Plan plan, Instant start, Step taken) {
        int kept = times(plan.due(), start, taken.at());
        return IntStream.iterate(Math.max(0, kept - 1), n -> n + 1)
                .mapToObj(n -> new Step(Step.Kind.DUE, n, start.plus(plan.due().multipliedBy(n + 1)), plan.laterSize()))
                .filter(step -> follows(step, taken))
                .findFirst()
                .orElseThrow();
    }

    /// Empty where hours and dues leave no room for one within a long time: a due asks members, too.
    private static Optional<Step> wave(Plan plan, Instant start, ZoneId zone, Step taken) {
        int named = plan.waves().size();
        Instant last = start.plus(plan.waves().getLast().at());
        int later = times(plan.every(), last, taken.at());
        return IntStream.iterate(later > 0 ? named + later - 2 : 0, n -> n + 1)
                .limit(FURTHEST_WAVE)
                .mapToObj(n -> n < named ? named(plan, start, n) : later(plan, last, n))
                .filter(step -> follows(step, taken))
                .filter(step -> step.number() < named || isAwake(plan, step.at(), zone))
                .filter(step -> !isDue(plan, start, step))
                .findFirst();
    }

    private static Step named(Plan plan, Instant start, int number) {
        Plan.Wave wave = plan.waves().get(number);
        return new Step(Step.Kind.WAVE, number, start.plus(wave.at()), wave.size());
    }

    private static Step later(Plan plan, Instant last, int number) {
        Duration after = plan.every().multipliedBy(number - plan.waves().size() + 1);
        return new Step(Step.Kind.WAVE, number, last.plus(after), plan.laterSize());
    }

    /// How often it fits in between, in whole numbers of milliseconds.
    private static int times(Duration each, Instant from, Instant to) {
        return (int) (Duration.between(from, to).toMillis() / each.toMillis());
    }

    private static boolean follows(Step step, Step taken) {
        return ORDER.compare(step, taken) > 0;
    }

    private static boolean isAwake(Plan plan, Instant at, ZoneId zone) {
        return plan.hours() == null || plan.hours().hold(at.atZone(zone).getHour());
    }

    /// A due asks a wave of its own; one of the same moment would ask twice.
    private static boolean isDue(Plan plan, Instant start, Step wave) {
        long age = Duration.between(start, wave.at()).toMillis();
        return age > 0 && age % plan.due().toMillis() == 0;
    }

    private Plan plan(ByWhen byWhen) {
        return Objects.requireNonNull(plans.get(byWhen), () -> "No plan for " + byWhen);
    }
}
