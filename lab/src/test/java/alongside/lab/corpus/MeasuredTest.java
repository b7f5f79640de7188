package alongside.lab.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.lab.output.Interval;
import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    private static final Corpus.Line ASK = line(0, Role.ASK, 1);
    private static final List<Corpus.Line> STRENGTHS =
            List.of(line(2, Role.STRENGTH), line(3, Role.STRENGTH), line(0, Role.STRENGTH), line(1, Role.STRENGTH));

    /// Ranked: another concern, its own, another, the one it touches.
    @Test
    void relevantIsItsConcernAndTheOneItTouches() {
        Earned earned = Earned.of(ASK, STRENGTHS, new double[] {.9, .2, .8, .1});

        double ideal = 1 + 1 / log2(3);
        assertEquals(new Earned(.5, 1, (1 / log2(3) + 1 / log2(5)) / ideal), earned);
    }

    @Test
    void foldsTogetherAreAllTheirAsks() {
        Earned found = new Earned(1, 1, 1);
        Earned late = new Earned(.5, .5, .5);
        Measured one = new Measured(Set.of(0, 1), 10, 4, List.of(new Answered(true, found, late)), 1);
        Measured other = new Measured(
                Set.of(1, 2), 8, 3, List.of(new Answered(false, late, found), new Answered(false, late, late)), 2);

        CorpusLine line = CorpusLine.of(By.LINE, null, true, Measured.together(List.of(one, other)), 1);

        assertEquals(
                List.of(3, 18, 7, 3),
                List.of(
                        line.concerns(),
                        line.lines(),
                        line.strengths(),
                        line.all().asks()));
        assertEquals(.666667, mean(line.all().bridged().mrr()));
        assertEquals(0, mean(line.all().mrrGained()));
        assertEquals(1, line.oblique().asks());
        assertEquals(.5, mean(line.oblique().mrrGained()));
        assertEquals(3, line.cpuSeconds());
    }

    private static double mean(Interval interval) {
        return Objects.requireNonNull(interval).mean();
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private static Corpus.Line line(int concern, Role role, Integer... also) {
        return new Corpus.Line(concern, role, false, List.of(also), "words");
    }
}
