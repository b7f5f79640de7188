package alongside.lab.corpus;

import alongside.lab.input.Refusal;
import alongside.matching.text.Corpus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Some lines of the corpus, for when all of it would take too long. What is learned from them is less.
final class Sample {

    private static final int FEWEST = 1_000;

    private Sample() {}

    static Corpus of(int size, long seed) throws IOException {
        Corpus whole = Corpus.read();
        List<Corpus.Line> lines = new ArrayList<>(whole.lines());
        if (size < FEWEST || size > lines.size()) {
            throw new Refusal("A sample is of %d to %d lines.".formatted(FEWEST, lines.size()));
        }
        Collections.shuffle(lines, new Random(seed));
        String version = "%s, %d of seed %d".formatted(whole.version(), size, seed);
        return new Corpus(whole.concerns(), lines.subList(0, size), version);
    }
}
