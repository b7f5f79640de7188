package alongside.lab.corpus;

import alongside.lab.fit.Metric;
import alongside.lab.fit.Ndcg;
import alongside.lab.fit.Ranking;
import alongside.lab.fit.Recall;
import alongside.lab.fit.ReciprocalRank;
import alongside.matching.text.Corpus;
import java.util.List;

/// What one ranking earned for one ask. Relevant is a strength that answers it; there has to be one.
record Earned(double reciprocalRank, double recallAt5, double ndcgAt10) {

    private static final Metric RECIPROCAL_RANK = new ReciprocalRank();
    private static final Metric RECALL = new Recall(5);
    private static final Metric NDCG = new Ndcg(10);

    /// @param scores of the strengths; higher is nearer
    static Earned of(Corpus.Line ask, List<Corpus.Line> strengths, double[] scores) {
        List<Integer> ranked = Ranking.of(scores, at -> ask.answers(strengths.get(at)) ? Metric.RELEVANT : 0)
                .grades();
        return new Earned(
                RECIPROCAL_RANK.of(ranked).orElseThrow(),
                RECALL.of(ranked).orElseThrow(),
                NDCG.of(ranked).orElseThrow());
    }
}
