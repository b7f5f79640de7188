package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.algebra.Vectors;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

    private static final Meaning MEANING = Opened.MEANING;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He wakes every hour and I am at the end          | night-waking
            I shouted at them again today and I hate myself   | anger-yelling
            My milk is drying up                              | low-supply
            We cannot pay the rent                            | housing
            My husband does nothing in the house              | partner-not-helping
            My mother-in-law rearranged my kitchen            | in-laws
            My teenage daughter stopped eating lunch          | teen-body-image
            He is autistic and school does not understand     | autism
            """)
    void plainWordsAreReadAsWhatTheySay(String words, String concern) {
        assertEquals(
                concern, MEANING.read(Role.ASK, words).concepts().getFirst().id());
    }

    @Test
    void theWeightsOfATextAreAtMostOneTogetherAndTheSurestComesFirst() {
        List<ConceptWeight> concepts =
                MEANING.read(Role.ASK, "She cries when I leave her at nursery").concepts();
        assertTrue(concepts.stream().mapToDouble(ConceptWeight::weight).sum() <= 1 + 1e-9);
        for (int i = 1; i < concepts.size(); i++) {
            assertTrue(concepts.get(i - 1).weight() >= concepts.get(i).weight());
        }
    }

    @Test
    void aCorrectionIsWhatSheSaysItIs() {
        Reading corrected = MEANING.readAs(Role.ASK, "I cannot do this any more", List.of("colic-reflux", "housing"));
        assertEquals(
                List.of("colic-reflux", "housing"),
                corrected.concepts().subList(0, 2).stream()
                        .map(ConceptWeight::id)
                        .sorted()
                        .toList());
        assertTrue(corrected.concepts().get(1).weight() >= 0.45);
    }

    @Test
    void aCorrectionBringsTheStrengthsOfItsConcernNearer() {
        Reading strength = MEANING.read(Role.STRENGTH, "My first cried for hours with reflux; I know that year.");
        String words = "I cannot do this any more";
        float before = product(MEANING.read(Role.ASK, words), strength);
        float after = product(MEANING.readAs(Role.ASK, words, List.of("colic-reflux")), strength);
        assertTrue(after > before + 0.2, after + " against " + before);
    }

    @Test
    void anUnknownConcernCorrectsNothing() {
        String words = "I cannot do this any more";
        assertArrayEquals(
                MEANING.read(Role.ASK, words).vector(),
                MEANING.readAs(Role.ASK, words, List.of("no-such-concern")).vector());
    }

    @Test
    void theAlternativesHoldTheReadOnesAndGoOn() {
        Reading reading = MEANING.read(Role.ASK, "He wakes every hour");
        List<ConceptWeight> alternatives = MEANING.alternatives(reading, 8);
        assertEquals(8, alternatives.size());
        assertEquals(reading.concepts().getFirst().id(), alternatives.getFirst().id());
        assertEquals(8, alternatives.stream().map(ConceptWeight::id).distinct().count());
    }

    @Test
    void everyVectorOfAMeaningHasItsDimensions() {
        assertEquals(
                MEANING.dimensions(),
                MEANING.read(Role.STRENGTH, "I listen well").vector().length);
    }

    @Test
    void fitRisesWithTheScoreAndStaysBetweenZeroAndOne() {
        double before = 0;
        for (float score = -2; score <= 2; score += 0.1f) {
            double fit = MEANING.fit(score);
            assertTrue(fit > before && fit < 1);
            before = fit;
        }
        assertTrue(MEANING.knows(MEANING.fit(1.7f)));
        assertTrue(!MEANING.knows(MEANING.fit(0.5f)));
    }

    private static float product(Reading a, Reading b) {
        return (float) Vectors.dot(a.vector(), b.vector());
    }
}
