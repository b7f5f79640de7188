package alongside.lab.fit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class MetricsTest {

    private static final double EXACT = 1e-12;

    @Test
    void theReciprocalRankIsOfTheFirstRelevantStrength() {
        assertEquals(1, worth(new ReciprocalRank(), 2, 0, 3), EXACT);
        assertEquals(1 / 3.0, worth(new ReciprocalRank(), 1, 0, 2, 3), EXACT);
    }

    @Test
    void aGradeOfOneIsNotRelevant() {
        assertEquals(OptionalDouble.empty(), new ReciprocalRank().of(List.of(1, 0, 1)));
        assertEquals(OptionalDouble.empty(), new Recall(5).of(List.of(1, 0, 1)));
    }

    @Test
    void recallIsOverAsManyAsCouldStandAmongTheFirstFive() {
        assertEquals(1 / 2.0, worth(new Recall(5), 0, 0, 2, 1, 0, 3), EXACT);
        assertEquals(4 / 5.0, worth(new Recall(5), 2, 2, 3, 2, 0, 2, 2), EXACT);
    }

    @Test
    void aPerfectRankingIsWorthOne() {
        assertEquals(1, worth(new Ndcg(10), 3, 2, 1, 0, 0), EXACT);
        assertEquals(1, worth(new Recall(5), 3, 3, 2, 2, 2, 2, 2), EXACT);
    }

    /// Gains 0, 7, 0, 3 discounted by log2 of 2, 3, 4, 5 over the ideal 7, 3: (7/1.584963 + 3/2.321928) / (7 +
    /// 3/1.584963).
    @Test
    void gainIsTwoToTheGradeMinusOneAndShrinksWithTheLogOfTheRank() {
        assertEquals(0.641929, worth(new Ndcg(10), 0, 3, 0, 2), 1e-6);
    }

    @Test
    void whatStandsBelowTheTenthRankGainsNothingButCountsInTheIdeal() {
        assertEquals(0, worth(new Ndcg(10), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3), EXACT);
        assertEquals(1 / 7.0, worth(new Ndcg(1), 1, 3), EXACT);
    }

    @Test
    void anAskNobodyGradedLeavesNothingToMeasure() {
        assertEquals(OptionalDouble.empty(), new Ndcg(10).of(List.of(0, 0)));
    }

    private static double worth(Metric metric, Integer... ranked) {
        return metric.of(List.of(ranked)).orElseThrow();
    }
}
