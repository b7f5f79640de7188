package alongside.lab.fit;

import alongside.lab.output.Interval;
import alongside.matching.calibration.Graded;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One way of ranking, and what it made of every ask.
record Part(String name, JudgedSet set, List<Ranking> rankings) {

    private static final int FIRST = 10;

    static Part of(String name, JudgedSet set, Scores scores) {
        return new Part(name, set, Ranking.all(set, scores));
    }

    @Nullable
    Interval mean(Metric metric, long seed) {
        return Interval.of(metric.each(rankings), seed);
    }

    /// Ask by ask against another part, so that what is hard about an ask stands on both sides.
    @Nullable
    Interval gain(Metric metric, Part other, long seed) {
        double[] here = metric.each(rankings);
        double[] there = metric.each(other.rankings);
        return Interval.of(
                IntStream.range(0, here.length)
                        .mapToDouble(at -> here[at] - there[at])
                        .toArray(),
                seed);
    }

    @Nullable
    Interval nobodyAuc(long seed) {
        List<Graded> best = rankings.stream().map(Ranking::best).toList();
        return Interval.of(
                best.size(),
                drawn -> Separation.areaUnderCurve(
                        Arrays.stream(drawn).mapToObj(best::get).toList()),
                seed);
    }

    /// How lopsided it is how often each strength stands among the first ten: 0 where as many come often as seldom,
    /// and the higher the more often a few hubs stand there, whoever asks.
    ///
    /// Source: Radovanović, Nanopoulos and Ivanović 2010, "Hubs in space", the skewness of N_10.
    ///
    /// @return empty where all stand there equally often
    OptionalDouble hubness() {
        int[] times = new int[set.strengths().size()];
        rankings.stream()
                .flatMap(ranking -> ranking.places().stream().limit(FIRST))
                .forEach(place -> times[place.strength()]++);
        double mean = Arrays.stream(times).average().orElse(0);
        double square = moment(times, mean, 2);
        return square == 0 ? OptionalDouble.empty() : OptionalDouble.of(moment(times, mean, 3) / Math.pow(square, 1.5));
    }

    private static double moment(int[] times, double mean, int power) {
        return Arrays.stream(times)
                .mapToDouble(each -> Math.pow(each - mean, power))
                .average()
                .orElse(0);
    }
}
