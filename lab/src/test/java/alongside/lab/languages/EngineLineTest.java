package alongside.lab.languages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// That what is printed is what an engine said, and what it keeps.
class EngineLineTest {

    private static final List<Text> TEXTS = List.of(
            new Text("de", "de", "eins"),
            new Text("de", "de", "zwei"),
            new Text("es", "es", "uno"),
            new Text("en", "en", "one"),
            new Text("en", "en", "two"),
            new Text("corpus", "en", "three"),
            new Text("corpus", "en", "four"));
    private static final Map<String, String> SAID =
            Map.of("eins", "de", "uno", "es", "one", "de", "two", "en", "three", "fr", "four", "es");

    @Test
    void whatWasSaidIsCountedBySet() {
        EngineLine line = EngineLine.of(engine(new byte[0]), TEXTS, 1, 1);
        assertEquals(7, line.texts());
        assertEquals(0.428571, line.recognised());
        assertEquals(
                Map.of(
                        "de", new Told(2, 0.5, 0, 1, 0, 0, 1),
                        "es", new Told(1, 1, 0, 0, 1, 0, 0),
                        "en", new Told(2, 0.5, 1, 1, 0, 0, 0),
                        "corpus", new Told(2, 0, 0, 0, 1, 1, 0)),
                line.perSet());
    }

    @Test
    void onlyEnglishTakenForGermanOrSpanishIsAFalseAlarm() {
        assertEquals(2, EngineLine.of(engine(new byte[0]), TEXTS, 1, 1).falseAlarms());
    }

    @Test
    void whatItKeepsIsItsMemoryAndWhatItLeftBehindIsNot() {
        EngineLine line = EngineLine.of(
                new Engine("heavy", List.of(), () -> {
                    byte[] left = new byte[40_000_000];
                    return teller(Arrays.copyOf(left, 20_000_000));
                }),
                TEXTS,
                1,
                1);
        assertEquals(20, line.memoryMB(), 3);
    }

    @Test
    void timesAreOfOneText() {
        EngineLine line = EngineLine.of(
                new Engine("slow", List.of(), () -> words -> {
                    long until = System.nanoTime() + (words.equals("four") ? 4_000_000 : 1_000_000);
                    while (System.nanoTime() < until) {
                        Thread.onSpinWait();
                    }
                    return Optional.empty();
                }),
                TEXTS,
                5,
                1);
        assertTrue(line.p50us() >= 1_000 && line.p50us() < 4_000, line::toString);
        assertTrue(line.p99us() >= 4_000, line::toString);
        assertTrue(line.cpuUsPerText() > 500, line::toString);
    }

    @Test
    void theSeedIsTheOrderTheyAreReadIn() {
        assertEquals(order(1), order(1));
        assertNotEquals(order(1), order(2));
    }

    private static List<String> order(long seed) {
        List<String> read = new ArrayList<>();
        Engine engine = new Engine("listens", List.of(), () -> words -> {
            read.add(words);
            return Optional.empty();
        });
        EngineLine.of(engine, TEXTS, 1, seed);
        return read;
    }

    private static Engine engine(byte[] kept) {
        return new Engine("made up", List.of(), () -> teller(kept));
    }

    private static Teller teller(byte[] kept) {
        return words -> kept.length < 0 ? Optional.empty() : Optional.ofNullable(SAID.get(words));
    }
}
