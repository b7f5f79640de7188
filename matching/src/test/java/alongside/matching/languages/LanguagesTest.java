package alongside.matching.languages;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.text.Concern;
import alongside.matching.text.Corpus;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {

    private static final int WIDTH = 768;
    private static final Corpus CORPUS = corpus();
    private static final List<String> CONCERNS =
            CORPUS.concerns().stream().map(Concern::id).toList();
    private static final Languages LANGUAGES = CORPUS.languages();

    private static Corpus corpus() {
        try {
            return Corpus.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aSentenceTellsItsLanguage() {
        Map.of(
                        "Sie wacht jede Stunde auf und ich kann nicht mehr", "de",
                        "Wieder Fieber", "de",
                        "ich weiss nicht weiter", "de",
                        "Se despierta cada hora y ya no puedo más", "es",
                        "Otra vez fiebre", "es",
                        "no duerme nada", "es",
                        "She wakes every hour and I have nothing left", "en",
                        "Fever again", "en",
                        "Elle se réveille toutes les heures et je suis à bout", "fr")
                .forEach((text, language) -> assertEquals(
                        Optional.of(language), LANGUAGES.recogniser().language(text), text));
    }

    @Test
    void aTextOfTwoLanguagesIsReadInTheOneItIsMostlyIn() {
        assertEquals(
                Optional.of("de"),
                LANGUAGES.recogniser().language("Ich bin so exhausted, das Baby will nicht schlafen"));
        assertEquals(Optional.of("es"), LANGUAGES.recogniser().language("Mi hija no quiere hacer el homework"));
    }

    @Test
    void whatTellsNoLanguageHasNone() {
        assertEquals(Optional.empty(), LANGUAGES.recogniser().language(""));
        assertEquals(Optional.empty(), LANGUAGES.recogniser().language("12:30 …"));
        assertEquals(Optional.empty(), LANGUAGES.recogniser().language("не спит"));
    }

    @Test
    void englishIsHardlyEverTakenForAnother() {
        List<String> unseen = IntStream.range(0, CORPUS.lines().size())
                .filter(i -> i % 20 == 7)
                .mapToObj(i -> CORPUS.lines().get(i).text())
                .toList();
        long taken =
                unseen.stream().filter(text -> LANGUAGES.of(text).isPresent()).count();
        assertTrue(taken <= unseen.size() / 200, taken + " of " + unseen.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Divorce mediation",
                "Celiac disease",
                "Perinatal OCD",
                "Miscarriage",
                "Maria cries",
                "Postpartum depression",
                "Gestational diabetes",
                "Kindergarten readiness",
                "Type 1 diabetes",
                "Asthma"
            })
    void fewEnglishWordsAreNotTakenForAnother(String text) {
        assertTrue(LANGUAGES.of(text).isEmpty());
    }

    @Test
    void everyConcernHasPhrasesInBothLanguages() {
        for (String language : List.of("de", "es")) {
            List<String[]> lines = Packed.fields(language + ".tsv");
            assertEquals(CONCERNS, lines.stream().map(line -> line[0]).toList());
            assertTrue(lines.stream().allMatch(line -> line[1].split("; ").length >= 6));
        }
    }

    @Test
    void theFormsOfAWordMeet() {
        assertEquals(Stemmer.GERMAN.stem("kinder"), Stemmer.GERMAN.stem("kindern"));
        assertEquals(Stemmer.GERMAN.stem("nachte"), Stemmer.GERMAN.stem("nachten"));
        assertEquals(Stemmer.SPANISH.stem("hermana"), Stemmer.SPANISH.stem("hermanos"));
        assertEquals(Stemmer.SPANISH.stem("vez"), Stemmer.SPANISH.stem("veces"));
    }

    @Test
    void aConcernIsHeardInCompoundsAndOtherForms() {
        assertEquals("night-waking", likeliest("de", "Durchschlafprobleme, ich bin nachts ständig wach"));
        assertEquals(
                "biting-hitting", likeliest("de", "Er hat heute drei Kinder gebissen und gekratzt, er beißt jeden"));
        assertEquals("job-loss", likeliest("es", "Perdí mi trabajo y busco otro empleo"));
    }

    @Test
    void aProfileSumsToOneAndSpeaksOfAllAlikeWhereNoTermIsKnown() {
        Language german = LANGUAGES.speaking("de").orElseThrow();
        assertEquals(1, Arrays.stream(german.profile("Zahnspange und Fieber")).sum(), 1e-9);
        double[] none = german.profile("");
        assertEquals(none[0], none[none.length - 1]);
    }

    @Test
    void hashedTextsAreNearWhenTheyShareWordsAndHaveLengthOne() {
        Language german = LANGUAGES.speaking("de").orElseThrow();
        float[] ask = german.hashed("Das Kind hat Fieber", WIDTH);
        assertEquals(1, dot(ask, ask), 1e-5);
        assertArrayEquals(ask, german.hashed("das kind hat fieber", WIDTH));
        assertTrue(dot(ask, german.hashed("Fieber in der Nacht", WIDTH)) > .2);
        assertTrue(Math.abs(dot(ask, german.hashed("Steuererklärung", WIDTH))) < .2);
        assertEquals(0, dot(german.hashed("", WIDTH), ask));
    }

    private static String likeliest(String language, String text) {
        double[] profile = LANGUAGES.speaking(language).orElseThrow().profile(text);
        return CONCERNS.get(
                IntStream.range(0, profile.length).reduce(0, (best, i) -> profile[i] > profile[best] ? i : best));
    }

    private static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
