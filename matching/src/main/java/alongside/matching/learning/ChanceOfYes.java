package alongside.matching.learning;

import alongside.matching.routing.Parameters;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;

/// How likely a member is to say yes at an hour of the week: a Beta-Bernoulli estimate on tallies that fade.
///
///     overall  m = (yes + 4 μ) / (yes + no + 4)          μ the village's mean
///     around h p = (yes_h + 8 m) / (yes_h + no_h + 8)
///
/// Without answers p is μ. What she did around that hour moves it away from what she does overall only as far as there
/// is enough of it. The weight of the prior is that of four answers, as (yes + 1) / (asked + 4) has it; source of the
/// form: posterior mean of a Beta prior, twice, the second one around the first.
///
/// @param mean how often those who are asked say yes in this village, above 0 and below 1
public record ChanceOfYes(double mean) {

    private static final Parameters.Chance GIVEN = Parameters.OF_THE_VILLAGE.chance();

    public ChanceOfYes {
        if (!(mean > 0 && mean < 1)) {
            throw new IllegalArgumentException("A mean chance lies between 0 and 1, not " + mean);
        }
    }

    /// As the answers of a whole village have it. O(members).
    public static ChanceOfYes among(Collection<Answers> village, Instant now) {
        double yes = GIVEN.firstMeanWeight() * GIVEN.firstMean();
        double all = GIVEN.firstMeanWeight();
        for (Answers hers : village) {
            double left = hers.left(now);
            yes += left * hers.allYes();
            all += left * (hers.allYes() + hers.allNo());
        }
        return new ChanceOfYes(yes / all);
    }

    /// @param now by the clock where she is
    /// @return above 0 and below 1
    public double of(Answers hers, ZonedDateTime now) {
        double left = hers.left(now.toInstant());
        double overall =
                (left * hers.allYes() + GIVEN.prior() * mean) / (left * (hers.allYes() + hers.allNo()) + GIVEN.prior());
        int hour = PartOfWeek.hour(now);
        double yes = left * hers.yesAround(hour);
        double no = left * hers.noAround(hour);
        return (yes + GIVEN.priorAroundHour() * overall) / (yes + no + GIVEN.priorAroundHour());
    }

    /// What it makes of her value: the root of her chance against the village's mean, 0.5 to 1.5; exactly 1 for someone
    /// who was never asked.
    public double factor(Answers hers, ZonedDateTime now) {
        return hers.isNone() ? 1 : Math.clamp(Math.sqrt(of(hers, now) / mean), GIVEN.least(), GIVEN.most());
    }
}
