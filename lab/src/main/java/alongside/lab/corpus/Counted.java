package alongside.lab.corpus;

import alongside.matching.text.Corpus;
import java.util.List;

/// How many pairs of lines there are: of one concern, and of two.
record Counted(int withinAConcern, int acrossConcerns) {

    static Counted of(List<NearPair> pairs, List<Corpus.Line> lines) {
        int within = (int) pairs.stream().filter(pair -> !isAcross(pair, lines)).count();
        return new Counted(within, pairs.size() - within);
    }

    static boolean isAcross(NearPair pair, List<Corpus.Line> lines) {
        return lines.get(pair.one()).concern() != lines.get(pair.other()).concern();
    }
}
