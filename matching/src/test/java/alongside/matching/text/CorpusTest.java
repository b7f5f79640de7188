package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CorpusTest {

    private final Corpus corpus = Corpus.read();

    CorpusTest() throws IOException {}

    @Test
    void noLineIsInTheCorpusTwiceAndEveryConcernHasBothSides() {
        List<Corpus.Line> lines = corpus.lines();
        assertEquals(
                lines.size(),
                lines.stream()
                        .map(line -> line.text().toLowerCase(Locale.ROOT))
                        .distinct()
                        .count());
        for (int i = 0; i < corpus.concerns().size(); i++) {
            int concern = i;
            assertEquals(
                    2,
                    lines.stream()
                            .filter(line -> line.concern() == concern)
                            .map(Corpus.Line::role)
                            .distinct()
                            .count());
        }
    }
}
