package alongside.lab.fit;

import java.util.ArrayList;
import java.util.List;

/// A pair of ask and strength: how near they are, and whether people judged it relevant.
record Graded(double score, boolean relevant) {

    /// @return every pair of the set
    static List<Graded> all(JudgedSet set, Scores scores) {
        List<Graded> pairs = new ArrayList<>();
        for (Worded ask : set.asks()) {
            double[] near = scores.of(ask);
            for (int at = 0; at < near.length; at++) {
                int grade = set.grades().of(ask, set.strengths().get(at));
                pairs.add(new Graded(near[at], grade >= Metric.RELEVANT));
            }
        }
        return pairs;
    }
}
