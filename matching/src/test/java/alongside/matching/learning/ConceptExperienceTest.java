package alongside.matching.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.ConceptWeight;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ConceptExperienceTest {

    private static final Instant NOW = Instant.parse("2026-11-24T21:00:00Z");
    private static final Leading NIGHTS = about("night-waking", 1);

    private record Walk(Leading ask, boolean lighter, Instant at) {}

    @Test
    void withoutExperienceNothingIsGained() {
        assertEquals(1.0, ConceptExperience.NONE.gain(NIGHTS, NOW));
        ConceptExperience other = ConceptExperience.NONE.with(about("picky-eating", 1), true, NOW);
        assertEquals(1.0, other.gain(NIGHTS, NOW));
        assertEquals(1.0, other.gain(Leading.NONE, NOW));
    }

    @Test
    void oneAskThatBecameLighterByHand() {
        ConceptExperience one = ConceptExperience.NONE.with(NIGHTS, true, NOW);
        assertEquals(1 + 0.15 / 3, one.gain(NIGHTS, NOW), 1e-12);
        assertEquals(1 + 0.15 * 0.5 / 2.5, one.gain(NIGHTS, NOW.plus(Duration.ofDays(180))), 1e-12);
    }

    @Test
    void whatDidNotBecomeLighterTakesNothingAway() {
        ConceptExperience heavy =
                ConceptExperience.NONE.with(NIGHTS, false, NOW).with(NIGHTS, false, NOW);
        assertEquals(1.0, heavy.gain(NIGHTS, NOW));
        assertEquals(1.0, heavy.with(NIGHTS, true, NOW).gain(NIGHTS, NOW));
    }

    @Test
    void theGainIsNeverMoreThanFifteenInAHundred() {
        ConceptExperience much = ConceptExperience.NONE;
        for (int i = 0; i < 5000; i++) {
            much = much.with(NIGHTS, true, NOW);
        }
        assertTrue(much.gain(NIGHTS, NOW) > 1.149 && much.gain(NIGHTS, NOW) <= 1.15);
    }

    @Test
    void anAskIsAboutItsThreeSurestConceptsAndLessWhereTheReadingWasUnsure() {
        Leading sure = Leading.of(concepts(0.4, 0.3, 0.2, 0.1));
        assertEquals(3, sure.shares().size());
        assertEquals(0.4 / 0.9, sure.shares().getFirst().share(), 1e-12);
        assertEquals(0.05 / 0.5, Leading.of(concepts(0.05)).shares().getFirst().share(), 1e-12);
        assertEquals(Leading.NONE, Leading.of(List.of()));
    }

    @Test
    void talliesThatFadeAreTheSumOverEveryWalk() {
        SplittableRandom random = new SplittableRandom(5);
        for (int round = 0; round < 2000; round++) {
            List<Walk> walks = walks(random);
            ConceptExperience hers = ConceptExperience.NONE;
            for (Walk walk : walks) {
                hers = hers.with(walk.ask, walk.lighter, walk.at);
            }
            Leading ask = ask(random);
            Instant now = NOW.plus(Duration.ofDays(random.nextInt(400)));
            assertEquals(bruteForce(ask, walks, now), hers.gain(ask, now), 1e-3);
            assertTrue(hers.gain(ask, now) >= 1 && hers.gain(ask, now) <= 1.15);
        }
    }

    @Test
    void talliesBelowZeroAreNotTaken() {
        assertThrows(IllegalArgumentException.class, () -> new ConceptExperience.Tally(-0.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new ConceptExperience.Tally(0, Double.NaN));
    }

    private static double bruteForce(Leading ask, List<Walk> walks, Instant now) {
        double worth = 0;
        for (Leading.Share about : ask.shares()) {
            double lighter = 0;
            double not = 0;
            for (Walk walk : walks) {
                double days = Duration.between(walk.at, now).toSeconds() / 86_400.0;
                double share = walk.ask.shares().stream()
                        .filter(one -> one.concept().equals(about.concept()))
                        .mapToDouble(Leading.Share::share)
                        .sum();
                double left = share * Math.exp(-Math.log(2) * days / 180);
                lighter += walk.lighter ? left : 0;
                not += walk.lighter ? 0 : left;
            }
            worth += about.share() * Math.max(0, lighter - not) / (lighter + not + 2);
        }
        return 1 + 0.15 * worth;
    }

    private static List<Walk> walks(SplittableRandom random) {
        List<Walk> walks = new ArrayList<>();
        int count = random.nextInt(8);
        for (int i = 0; i < count; i++) {
            walks.add(new Walk(ask(random), random.nextInt(3) > 0, NOW.minus(Duration.ofHours(random.nextInt(4000)))));
        }
        return walks;
    }

    private static Leading ask(SplittableRandom random) {
        List<ConceptWeight> concepts = new ArrayList<>();
        int first = random.nextInt(4);
        for (int i = 0; i < 3; i++) {
            concepts.add(new ConceptWeight("concept" + (first + i), "", random.nextDouble(0.3)));
        }
        return Leading.of(concepts);
    }

    private static List<ConceptWeight> concepts(double... weights) {
        List<ConceptWeight> concepts = new ArrayList<>();
        for (double weight : weights) {
            concepts.add(new ConceptWeight("concept" + concepts.size(), "", weight));
        }
        return concepts;
    }

    private static Leading about(String concept, double share) {
        return new Leading(List.of(new Leading.Share(concept, share)));
    }
}
