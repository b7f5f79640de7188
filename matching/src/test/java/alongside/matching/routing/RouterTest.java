package alongside.matching.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RouterTest {

    private static final UUID STRENGTH = new UUID(9, 9);
    private final Router router = new Router();

    @Test
    void whoeverIsGoodAtExactlyThisIsAsked() {
        Decision decision = decide(1, candidate(1, 0.4), candidate(2, 0.9), candidate(3, 0.2));
        assertEquals(List.of(member(2)), invited(decision));
        assertTrue(decision.invited().getFirst().reasons().contains(Reason.STRENGTH));
    }

    @Test
    void thereIsNoFloorOnTheFit() {
        assertEquals(
                2, decide(2, candidate(1, 0.01), candidate(2, 0.02)).invited().size());
    }

    @Test
    void fewerCandidatesThanPlacesAreAllAsked() {
        assertEquals(1, decide(3, candidate(1, 0.5)).invited().size());
        assertTrue(decide(3).invited().isEmpty());
    }

    @Test
    void ofTwoWhoFitTheOneWithRoomIsAskedFirst() {
        Candidate free = new Candidate(member(1), STRENGTH, 0.8, 2, 2, true, null, false, 0);
        Candidate carrying = new Candidate(member(2), STRENGTH, 0.8, 1, 2, true, null, false, 0);
        assertEquals(List.of(member(1)), invited(decide(1, carrying, free)));
    }

    @Test
    void ofTwoWhoFitTheOneNotAskedForLongIsAskedFirst() {
        Candidate justAsked = new Candidate(member(1), STRENGTH, 0.8, 2, 2, true, 0.1, false, 0);
        Candidate rested = new Candidate(member(2), STRENGTH, 0.8, 2, 2, true, 20.0, false, 0);
        Decision decision = decide(1, justAsked, rested);
        assertEquals(List.of(member(2)), invited(decision));
        assertTrue(decision.invited().getFirst().reasons().contains(Reason.TURN));
    }

    @Test
    void sharingAnAgeOrHelpingBothWaysDecidesBetweenEqualFits() {
        Candidate plain = candidate(1, 0.8);
        assertEquals(
                List.of(member(2)),
                invited(decide(1, plain, new Candidate(member(2), STRENGTH, 0.8, 2, 2, true, null, true, 0))));
        assertEquals(
                List.of(member(2)),
                invited(decide(1, plain, new Candidate(member(2), STRENGTH, 0.8, 2, 2, true, null, false, 0.7))));
    }

    @Test
    void whatWasLearnedDecidesBetweenEqualFitsAndSaysSo() {
        Decision chance = decide(1, candidate(1, 0.8), learned(2, 0.8, 1.2, 1));
        assertEquals(List.of(member(2)), invited(chance));
        assertEquals(Set.of(Reason.STRENGTH, Reason.TURN, Reason.LATELY), reasons(chance));
        Decision experience = decide(1, candidate(1, 0.8), learned(2, 0.8, 1, 1.05));
        assertEquals(List.of(member(2)), invited(experience));
        assertEquals(Set.of(Reason.STRENGTH, Reason.TURN, Reason.EXPERIENCE), reasons(experience));
    }

    @Test
    void someoneNewIsNeitherAheadNorBehindForIt() {
        double fresh = decide(1, candidate(1, 0.8)).weighed().getFirst().value();
        assertEquals(
                fresh, decide(1, learned(1, 0.8, 1, 1)).weighed().getFirst().value());
        assertEquals(List.of(member(1)), invited(decide(1, candidate(1, 0.8), learned(2, 0.8, 0.7, 1))));
        assertEquals(Set.of(Reason.STRENGTH, Reason.TURN), reasons(decide(1, learned(1, 0.8, 0.7, 1))));
    }

    @Test
    void theAwakeAreAskedFirstUnlessSomeoneAsleepFitsMuchBetter() {
        Candidate asleep = new Candidate(member(1), STRENGTH, 0.9, 2, 2, false, null, false, 0);
        for (ByWhen byWhen : ByWhen.values()) {
            assertEquals(List.of(member(2)), invited(router.decide(byWhen, List.of(asleep, candidate(2, 0.8)), 1, 1)));
            assertEquals(List.of(member(1)), invited(router.decide(byWhen, List.of(asleep, candidate(2, 0.3)), 1, 1)));
        }
    }

    @Test
    void whoeverWasAskedWithinHoursIsAskedAgainWhereNobodyElseFits() {
        Candidate justAsked = new Candidate(member(1), STRENGTH, 0.8, 2, 2, true, 0.1, false, 0);
        Candidate yesterday = new Candidate(member(1), STRENGTH, 0.8, 2, 2, true, 1.5, false, 0);
        assertEquals(List.of(member(2)), invited(decide(1, justAsked, candidate(2, 0.6))));
        assertEquals(List.of(member(1)), invited(decide(1, justAsked, candidate(2, 0.3))));
        assertEquals(List.of(member(1)), invited(decide(1, yesterday, candidate(2, 0.6))));
    }

    @Test
    void aLanguageNoModelSpeaksIsDecidedByRoomAndTurn() {
        Candidate justAsked = new Candidate(member(1), null, 0, 2, 2, true, 0.5, false, 0);
        Candidate next = new Candidate(member(2), null, 0, 2, 2, true, null, false, 0);
        Decision decision = decide(1, justAsked, next);
        assertEquals(List.of(member(2)), invited(decision));
        assertTrue(decision.invited().getFirst().reasons().contains(Reason.LANGUAGE));
        assertFalse(decision.invited().getFirst().reasons().contains(Reason.STRENGTH));
    }

    @Test
    void whoeverFillsUpAWaveIsChosenByTurnAndNightToo() {
        Candidate asleep = new Candidate(member(2), null, 0, 2, 2, false, null, false, 0);
        Candidate justAsked = new Candidate(member(3), null, 0, 2, 2, true, 0.01, false, 0);
        Candidate awake = new Candidate(member(4), null, 0, 2, 2, true, null, false, 0);
        for (long seed = 0; seed < 20; seed++) {
            Decision decision =
                    router.decide(ByWhen.SOON, List.of(candidate(1, 0.4), asleep, justAsked, awake), 2, seed);
            assertEquals(List.of(member(1), member(4)), invited(decision));
        }
    }

    @Test
    void aDecisionIsTheSameWhateverTheOrderItsCandidatesCameIn() {
        SplittableRandom random = new SplittableRandom(11);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            candidates.add(candidate(i, random.nextInt(5) / 5.0));
        }
        Decision first = router.decide(ByWhen.SOON, candidates, 7, 42);
        Collections.shuffle(candidates, new Random(5));
        assertEquals(first, router.decide(ByWhen.SOON, candidates, 7, 42));
    }

    private Decision decide(int size, Candidate... candidates) {
        return router.decide(ByWhen.SOON, List.of(candidates), size, 1);
    }

    private static Candidate candidate(int member, double fit) {
        return new Candidate(member(member), STRENGTH, fit, 2, 2, true, null, false, 0);
    }

    private static Candidate learned(int member, double fit, double chance, double experience) {
        return new Candidate(member(member), STRENGTH, fit, 2, 2, true, null, false, 0, chance, experience);
    }

    private static Set<Reason> reasons(Decision decision) {
        return decision.invited().getFirst().reasons();
    }

    private static List<UUID> invited(Decision decision) {
        return decision.invited().stream()
                .map(weighed -> weighed.candidate().member())
                .toList();
    }

    private static UUID member(int number) {
        return new UUID(0, number);
    }
}
