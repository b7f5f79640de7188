package alongside.lab.fit;

import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/// Asks and strengths that stand for what is said in villages: every twentieth of each in the packaged corpus, so that
/// no judged text is among them.
final class Bank {

    private static final int EVERY = 20;
    private static final int NEAREST = 10;

    private final BiFunction<Role, String, float[]> read;
    private final List<float[]> asks;
    private final List<float[]> strengths;

    private Bank(BiFunction<Role, String, float[]> read, Corpus corpus) {
        this.read = read;
        this.asks = some(corpus, Role.ASK);
        this.strengths = some(corpus, Role.STRENGTH);
    }

    static Bank packaged(BiFunction<Role, String, float[]> read) {
        try {
            return new Bank(read, Corpus.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<float[]> some(Corpus corpus, Role role) {
        List<Corpus.Line> lines =
                corpus.lines().stream().filter(line -> line.role() == role).toList();
        return IntStream.iterate(0, at -> at < lines.size(), at -> at + EVERY)
                .mapToObj(at -> read.apply(role, lines.get(at).text()))
                .toList();
    }

    /// How near a text is to the ten nearest of the other side, on average.
    double near(Role role, String words) {
        float[] text = read.apply(role, words);
        List<float[]> others = role == Role.ASK ? strengths : asks;
        return others.stream()
                .mapToDouble(other -> ScoresByMeaning.product(text, other))
                .sorted()
                .skip(Math.max(0, others.size() - NEAREST))
                .average()
                .orElse(0);
    }
}
