package alongside.lab.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.lab.input.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// That every engine is really there, and says what it is taken to say.
class EngineTest {

    private static final Map<String, String> PLAIN = Map.of(
            "Sie wacht jede Stunde auf und ich kann nicht mehr, was habt ihr gemacht?", "de",
            "Se despierta cada hora y ya no puedo más, ¿qué hicisteis vosotras?", "es",
            "She wakes every hour and I have nothing left, what did you do?", "en");
    private static final String FRENCH = "Elle se réveille toutes les heures et je suis à bout, qu'avez-vous fait ?";

    @Test
    void everyEngineTellsAPlainSentence() {
        for (Engine engine : Engine.ALL) {
            Teller teller = engine.opening().get();
            PLAIN.forEach((words, language) ->
                    assertEquals(Optional.of(language), teller.language(words), () -> engine.name() + ": " + words));
        }
    }

    @Test
    void ofThreeNamesNoFourth() {
        assertEquals(Optional.of("fra"), OpenNlp.ofAll().language(FRENCH));
        assertTrue(Set.of("en", "de", "es")
                .contains(OpenNlp.ofThree().language(FRENCH).orElseThrow()));
    }

    @Test
    void aTextWithoutWordsSaysNothing() {
        assertEquals(Optional.empty(), Engine.named("alongside").opening().get().language("12:30"));
        assertEquals(Optional.empty(), Lingua.low().language("12:30"));
    }

    @Test
    void aVillageTakesInWhatThePeersAreMadeOf() {
        assertEquals(0, Engine.named("alongside").megabytes());
        assertEquals(12, Engine.named("opennlp").megabytes(), 1);
        assertTrue(Engine.named("lingua").megabytes() > 100);
    }

    @Test
    void anEngineThatIsNotThereIsRefused() {
        Refusal refusal = assertThrows(Refusal.class, () -> Engine.named("babel"));
        assertEquals(
                "There is no engine babel; there are alongside, lingua, lingua-low, opennlp, opennlp-of-three.",
                refusal.sentence());
    }
}
