package alongside.matching.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LadderTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant START = Instant.parse("2026-11-24T20:40:00Z");
    private final Ladder ladder = new Ladder(Ladder.OF_THE_VILLAGE);

    @Test
    void tonightAsksThreeThenThreeThenFourWithHerCircleBetweenAndCallsTheWatchBeforeTheHourIsOver() {
        assertEquals(
                List.of(
                        "WAVE-0 +0m 3",
                        "WAVE-1 +20m 3",
                        "CIRCLE-0 +30m 0",
                        "WAVE-2 +40m 4",
                        "WATCH-0 +45m 0",
                        "WATCH-1 +55m 0",
                        "DUE-0 +60m 4",
                        "WATCH-2 +65m 0"),
                steps(ByWhen.TONIGHT, 8));
    }

    @Test
    void whenThePromisedTimeAndAWaveMeetMembersAreAskedOnce() {
        assertTrue(steps(ByWhen.TONIGHT, 40).stream()
                .noneMatch(step -> step.startsWith("WAVE") && step.contains("+120m")));
        assertTrue(steps(ByWhen.TONIGHT, 40).stream().anyMatch(step -> step.startsWith("DUE-1 +120m")));
    }

    @Test
    void soonLaterWavesKeepToTheHoursOfHerDay() {
        List<Step> steps = walk(ByWhen.SOON, START, LONDON, 60);
        assertTrue(steps.stream()
                .filter(step -> step.kind() == Step.Kind.WAVE && step.number() > 2)
                .map(step -> step.at().atZone(LONDON).getHour())
                .allMatch(hour -> hour >= 7 && hour < 22));
        assertEquals(
                Duration.ofHours(20),
                Duration.between(START, first(steps, Step.Kind.WATCH).at()));
        assertEquals(
                Duration.ofHours(12),
                Duration.between(START, first(steps, Step.Kind.CIRCLE).at()));
    }

    @Test
    void herCircleComesOnceOrNotAtAllAndALongSleepDoesNotSkipIt() {
        assertEquals(
                1,
                walk(ByWhen.SOON, START, LONDON, 200).stream()
                        .filter(step -> step.kind() == Step.Kind.CIRCLE)
                        .count());
        Step slept = ladder.newest(
                ByWhen.TONIGHT, START, LONDON, ladder.first(ByWhen.TONIGHT, START), START.plus(Duration.ofDays(1)));
        assertEquals("CIRCLE-0", slept.name());
        Plan without = Plan.parse("due 60m, waves 3@0 3@20m, then 4 every 20m, watch 45m every 10m, words 5m 10m");
        Ladder none = new Ladder(Map.of(ByWhen.TONIGHT, without, ByWhen.SOON, without, ByWhen.WHENEVER, without));
        Step taken = none.first(ByWhen.TONIGHT, START);
        for (int i = 0; i < 100; i++) {
            taken = none.after(ByWhen.TONIGHT, START, LONDON, taken);
            assertTrue(taken.kind() != Step.Kind.CIRCLE);
        }
    }

    @Test
    void wheneverTakesItsTime() {
        assertEquals(
                List.of(
                        "WAVE-0 +0m 2",
                        "WAVE-1 +360m 2",
                        "WAVE-2 +1200m 3",
                        "WAVE-3 +1920m 3",
                        "CIRCLE-0 +2160m 0",
                        "WAVE-4 +2640m 3",
                        "WAVE-5 +3360m 3",
                        "WATCH-0 +3600m 0",
                        "WATCH-1 +3960m 0",
                        "WAVE-6 +4080m 3",
                        "WATCH-2 +4320m 0",
                        "DUE-0 +4320m 3"),
                steps(ByWhen.WHENEVER, 12));
    }

    @Test
    void onlyLaterWavesPassOverWhoeverWasAskedLately() {
        for (Step step : walk(ByWhen.TONIGHT, START, LONDON, 40)) {
            boolean isLater = step.kind() == Step.Kind.DUE || step.kind() == Step.Kind.WAVE && step.number() > 2;
            assertEquals(
                    isLater ? Duration.ofHours(12) : Duration.ZERO, ladder.peace(ByWhen.TONIGHT, step), step.name());
        }
        Step back = ladder.again(ByWhen.TONIGHT, START, START.plus(Duration.ofHours(5)), 0);
        assertEquals(Duration.ZERO, ladder.peace(ByWhen.TONIGHT, back));
    }

    @Test
    void anAskAlwaysHasANextStepAndNoStepComesTwice() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 200; round++) {
            Instant start = START.plusSeconds(random.nextLong(400L * 24 * 3600));
            ByWhen byWhen = ByWhen.values()[random.nextInt(3)];
            List<Step> steps = walk(byWhen, start, LONDON, 300);
            assertEquals(300, steps.stream().map(Step::name).distinct().count(), byWhen + " from " + start);
            for (int i = 1; i < steps.size(); i++) {
                assertTrue(!steps.get(i).at().isBefore(steps.get(i - 1).at()));
            }
        }
    }

    @Test
    void anAskThatComesBackGoesOnWhereItsAgeHasBroughtIt() {
        Step again = ladder.again(ByWhen.TONIGHT, START, START.plus(Duration.ofMinutes(30)), 0);
        assertEquals(4, again.size());
        assertEquals(
                "WAVE-2", ladder.after(ByWhen.TONIGHT, START, LONDON, again).name());
        Step late = ladder.again(ByWhen.TONIGHT, START, START.plus(Duration.ofDays(90)), 1);
        assertEquals(
                START.plus(Duration.ofDays(90)).plus(Duration.ofMinutes(20)),
                ladder.nextAsking(ByWhen.TONIGHT, START, LONDON, late).at());
    }

    @Test
    void aYesWithoutWordsIsWaitedForButNeverLongerThanUntilTheDue() {
        assertEquals(
                new Patience(START, START.plus(Duration.ofMinutes(5)), START.plus(Duration.ofMinutes(10))),
                ladder.afterYes(ByWhen.TONIGHT, START, START));
        Instant late = START.plus(Duration.ofMinutes(55));
        assertEquals(
                START.plus(Duration.ofMinutes(60)),
                ladder.afterYes(ByWhen.TONIGHT, START, late).release());
    }

    @Test
    void aBrokenPromiseMakesANewOne() {
        assertEquals(START.plusSeconds(3600), ladder.due(ByWhen.TONIGHT, START, START));
        assertEquals(START.plusSeconds(7200), ladder.due(ByWhen.TONIGHT, START, START.plusSeconds(3600)));
    }

    @Test
    void aPlanThatIsNotOneIsSaidInOneSentence() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Plan.parse("due tomorrow"))
                .getMessage()
                .startsWith("Not a plan"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Plan.parse("due 1h, waves 3@soon, then 3 every 2h, watch 20h every 2h, words 1h 3h"));
        assertThrows(
                IllegalArgumentException.class,
                () -> Plan.parse("due 1h, waves 3@0, then 3 every 0m, watch 20h every 2h, words 1h 3h"));
        assertThrows(IllegalArgumentException.class, () -> new Ladder(Map.of()));
    }

    @Test
    void aPlanWhoseWavesMayNeverComeIsNone() {
        for (String waves : List.of(
                "due 60m, waves 3@0, then 4 every 60m",
                "due 72h, waves 2@0 2@6h, then 3 every 24h from 7 to 22",
                "due 24h, waves 3@20m 3@0, then 3 every 2h")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> Plan.parse(waves + ", watch 20h every 2h, words 1h 3h"),
                    waves);
        }
    }

    /// By the hours alone a wave could come; it is the due that takes each of them.
    @Test
    void whereNoLaterWaveComesTheDueDoes() {
        Plan plan = Plan.parse("due 24h, waves 2@0, then 3 every 8h from 7 to 16, watch 20h every 2h, words 1h 3h");
        Ladder ladder = new Ladder(Map.of(ByWhen.TONIGHT, plan, ByWhen.SOON, plan, ByWhen.WHENEVER, plan));
        Instant eight = Instant.parse("2026-11-24T08:00:00Z");
        Step step = ladder.first(ByWhen.SOON, eight);
        for (int i = 0; i < 40; i++) {
            step = ladder.after(ByWhen.SOON, eight, ZoneOffset.UTC, step);
        }
        assertTrue(step.at().isAfter(eight.plusSeconds(48 * 3600)));
    }

    private List<Step> walk(ByWhen byWhen, Instant start, ZoneId zone, int count) {
        List<Step> steps = new ArrayList<>(List.of(ladder.first(byWhen, start)));
        while (steps.size() < count) {
            steps.add(ladder.after(byWhen, start, zone, steps.getLast()));
        }
        return steps;
    }

    private List<String> steps(ByWhen byWhen, int count) {
        return walk(byWhen, START, LONDON, count).stream()
                .map(step ->
                        step.name() + " +" + Duration.between(START, step.at()).toMinutes() + "m " + step.size())
                .toList();
    }

    private static Step first(List<Step> steps, Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
    }
}
