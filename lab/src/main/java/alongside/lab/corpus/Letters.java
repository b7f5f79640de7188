package alongside.lab.corpus;

import java.util.List;

/// By the trigrams they share.
final class Letters implements Nearness {

    private static final double NEAR = .6;

    private final List<Trigrams> lines;
    private final List<Trigrams> judged;

    Letters(List<Said> lines, List<Said> judged) {
        this.lines = of(lines);
        this.judged = of(judged);
    }

    private static List<Trigrams> of(List<Said> texts) {
        return texts.stream().map(said -> Trigrams.of(said.text())).toList();
    }

    @Override
    public List<NearPair> pairs() {
        return NearByWords.pairs(lines, NEAR);
    }

    @Override
    public double of(int text, int line) {
        return judged.get(text).overlap(lines.get(line));
    }
}
