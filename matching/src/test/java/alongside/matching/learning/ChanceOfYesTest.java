package alongside.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ChanceOfYesTest {

    /// A Tuesday.
    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 11, 24, 12, 0, 0, 0, ZoneOffset.UTC);

    private static final ZonedDateTime NIGHT = NOON.withHour(2);
    private static final ChanceOfYes THIRD = new ChanceOfYes(0.3);

    /// One answer, as a plain list keeps it.
    private record Answer(boolean yes, ZonedDateTime asked, Instant at) {}

    @Test
    void someoneNeverAskedStandsExactlyWhereTheVillageStands() {
        for (int i = 1; i < 1000; i++) {
            ChanceOfYes chance = new ChanceOfYes(i / 1000.0);
            assertEquals(1.0, chance.factor(Answers.NONE, NOON.plusHours(i)));
            assertEquals(chance.mean(), chance.of(Answers.NONE, NOON.plusHours(i)), 1e-15);
        }
    }

    @Test
    void oneYesAtNoonByHand() {
        Answers one = Answers.NONE.with(true, NOON, NOON.toInstant());
        double overall = (1 + 4 * 0.3) / (1 + 4);
        assertEquals((1 + 8 * overall) / 9, THIRD.of(one, NOON), 1e-12);
        assertEquals(overall, THIRD.of(one, NIGHT), 1e-12);
        assertEquals(Math.sqrt(overall / 0.3), THIRD.factor(one, NIGHT), 1e-12);
    }

    @Test
    void afterTwoWeeksHalfOfItCounts() {
        Answers one = Answers.NONE.with(false, NOON, NOON.toInstant());
        double overall = (4 * 0.3) / (0.5 + 4);
        assertEquals(8 * overall / 8.5, THIRD.of(one, NOON.plusDays(14)), 1e-12);
        assertEquals(1, THIRD.factor(one, NOON.plusDays(365)), 1e-6);
    }

    @Test
    void whoeverOnlySaysNoIsStillHalfOfWhoeverIsNew() {
        Answers no = Answers.NONE;
        Answers yes = Answers.NONE;
        for (int i = 0; i < 1000; i++) {
            no = no.with(false, NOON, NOON.toInstant());
            yes = yes.with(true, NOON, NOON.toInstant());
        }
        assertEquals(0.5, THIRD.factor(no, NOON));
        assertEquals(1.5, THIRD.factor(yes, NOON));
    }

    @Test
    void whatSheDoesAtNightSaysMoreOfTheNightThanOfNoon() {
        Answers nights = Answers.NONE;
        for (int i = 0; i < 6; i++) {
            nights = nights.with(false, NIGHT, NIGHT.toInstant()).with(true, NOON, NOON.toInstant());
        }
        assertTrue(THIRD.of(nights, NOON) > THIRD.of(nights, NIGHT) + 0.1);
    }

    @Test
    void aYesWithoutAWordIsTakenForNone() {
        SplittableRandom random = new SplittableRandom(6);
        for (int round = 0; round < 1000; round++) {
            Answers before = Answers.NONE.with(random.nextBoolean(), NIGHT, NIGHT.toInstant());
            ZonedDateTime asked = NOON.plusHours(random.nextInt(200));
            Instant said = asked.plusMinutes(5).toInstant();
            Instant over = asked.plusHours(random.nextInt(1, 300)).toInstant();
            Answers taken = before.with(true, asked, said).withoutWords(asked, said, over);
            ZonedDateTime now = asked.plusDays(14);
            assertEquals(THIRD.of(before.with(false, asked, over), now), THIRD.of(taken, now), 1e-9);
        }
    }

    @Test
    void talliesThatFadeAreTheSumOverEveryAnswer() {
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2000; round++) {
            List<Answer> plain = answers(random);
            Answers tallies = Answers.NONE;
            for (Answer one : plain) {
                tallies = tallies.with(one.yes, one.asked, one.at);
            }
            ChanceOfYes chance = new ChanceOfYes(random.nextDouble(0.01, 0.99));
            ZonedDateTime now = NOON.plusHours(random.nextInt(2000));
            assertEquals(bruteForce(chance.mean(), plain, now), chance.of(tallies, now), 1e-9);
        }
    }

    @Test
    void theFactorStaysInItsBoundsAndRisesWithEveryYes() {
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 2000; round++) {
            Answers hers = Answers.NONE;
            for (Answer one : answers(random)) {
                hers = hers.with(one.yes, one.asked, one.at);
            }
            ZonedDateTime now = NOON.plusHours(random.nextInt(2000));
            double factor = THIRD.factor(hers, now);
            assertTrue(factor >= 0.5 && factor <= 1.5);
            assertTrue(THIRD.of(hers.with(true, NOON, now.toInstant()), now) > THIRD.of(hers, now));
            assertTrue(THIRD.of(hers.with(false, NOON, now.toInstant()), now) < THIRD.of(hers, now));
        }
    }

    @Test
    void theVillagesMeanIsThatOfItsAnswersOnceThereAreMany() {
        assertEquals(0.3, ChanceOfYes.among(List.of(), NOON.toInstant()).mean());
        List<Answers> village = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            village.add(Answers.NONE.with(i % 4 == 0, NOON, NOON.toInstant()));
        }
        assertEquals(0.25, ChanceOfYes.among(village, NOON.toInstant()).mean(), 1e-3);
        assertEquals(
                (1000 + 20 * 0.3) / 4020,
                ChanceOfYes.among(village, NOON.toInstant()).mean(),
                1e-12);
    }

    @Test
    void talliesComeBackAsTheyWereKeptAndNothingElseIsTaken() {
        Answers hers = Answers.NONE.with(true, NIGHT, NOON.toInstant()).with(false, NOON, NOON.toInstant());
        Answers again = Answers.of(hers.asOf(), hers.yes(), hers.no());
        assertEquals(THIRD.of(hers, NOON), THIRD.of(again, NOON));
        double[] five = new double[5];
        double[] below = {-1, 0, 0, 0, 0, 0};
        assertThrows(IllegalArgumentException.class, () -> Answers.of(Instant.EPOCH, five, hers.no()));
        assertThrows(IllegalArgumentException.class, () -> Answers.of(Instant.EPOCH, hers.yes(), below));
    }

    private static List<Answer> answers(SplittableRandom random) {
        List<Answer> answers = new ArrayList<>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            ZonedDateTime asked = NOON.minusHours(random.nextInt(3000));
            answers.add(new Answer(
                    random.nextBoolean(),
                    asked,
                    asked.plusMinutes(random.nextInt(600)).toInstant()));
        }
        return answers;
    }

    /// From every answer there was, without tallies.
    private static double bruteForce(double mean, List<Answer> answers, ZonedDateTime now) {
        double[] yes = new double[2];
        double[] all = new double[2];
        for (Answer one : answers) {
            double days = Math.max(0, Duration.between(one.at, now.toInstant()).toMillis() / 86_400_000.0);
            double left = Math.exp(-Math.log(2) * days / 14);
            double near = 0;
            for (int part = 0; part < PartOfWeek.PARTS; part++) {
                near += PartOfWeek.share(PartOfWeek.hour(one.asked), part)
                        * PartOfWeek.share(PartOfWeek.hour(now), part);
            }
            yes[0] += one.yes ? left : 0;
            all[0] += left;
            yes[1] += one.yes ? left * near : 0;
            all[1] += left * near;
        }
        double overall = (yes[0] + 4 * mean) / (all[0] + 4);
        return (yes[1] + 8 * overall) / (all[1] + 8);
    }
}
