package alongside.matching.learning;

import alongside.matching.routing.Parameters;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;

/// How often a member said yes, and how often not, by the part of the week in which she was asked. Half of it is gone
/// after two weeks, so that nobody stays what she was in a hard month. Immutable.
public final class Answers {

    private static final Fading FADING =
            new Fading(Parameters.OF_THE_VILLAGE.chance().halfLife());

    /// Of someone who was never asked.
    public static final Answers NONE =
            new Answers(Instant.EPOCH, new double[PartOfWeek.PARTS], new double[PartOfWeek.PARTS]);

    private final Instant asOf;
    private final double[] yes;
    private final double[] no;

    private Answers(Instant asOf, double[] yes, double[] no) {
        this.asOf = asOf;
        this.yes = yes;
        this.no = no;
    }

    /// As they were kept.
    ///
    /// @param asOf the moment up to which they have faded
    /// @param yes of each of the six parts of the week, at least 0
    /// @param no likewise
    /// @throws IllegalArgumentException when they are not tallies
    public static Answers of(Instant asOf, double[] yes, double[] no) {
        if (!areTallies(yes) || !areTallies(no)) {
            throw new IllegalArgumentException("Tallies are six numbers, none of them below 0.");
        }
        return new Answers(asOf, yes.clone(), no.clone());
    }

    private static boolean areTallies(double[] numbers) {
        return numbers.length == PartOfWeek.PARTS
                && Arrays.stream(numbers).allMatch(number -> number >= 0 && Double.isFinite(number));
    }

    /// These and one more.
    ///
    /// @param asked when she was asked, by the clock where she is
    /// @param at when it was answered, or when it was too late to
    public Answers with(boolean saidYes, ZonedDateTime asked, Instant at) {
        Answers now = upTo(at);
        add(saidYes ? now.yes : now.no, asked, FADING.left(at, now.asOf));
        return now;
    }

    /// These, with a yes of hers taken for none: no word followed on it.
    ///
    /// @param said when she said it
    /// @param at when it was clear that no word would come
    public Answers withoutWords(ZonedDateTime asked, Instant said, Instant at) {
        Answers now = with(false, asked, at);
        add(now.yes, asked, -FADING.left(said, now.asOf));
        return now;
    }

    private Answers upTo(Instant at) {
        Instant newest = at.isAfter(asOf) ? at : asOf;
        return new Answers(newest, faded(yes, newest), faded(no, newest));
    }

    private static void add(double[] tallies, ZonedDateTime asked, double one) {
        int hour = PartOfWeek.hour(asked);
        for (int part = 0; part < tallies.length; part++) {
            tallies[part] = Math.max(0, tallies[part] + one * PartOfWeek.share(hour, part));
        }
    }

    private double[] faded(double[] tallies, Instant to) {
        double left = left(to);
        return Arrays.stream(tallies).map(tally -> tally * left).toArray();
    }

    public boolean isNone() {
        return sum(yes) + sum(no) == 0;
    }

    public Instant asOf() {
        return asOf;
    }

    /// As [#of] takes them.
    public double[] yes() {
        return yes.clone();
    }

    public double[] no() {
        return no.clone();
    }

    double left(Instant now) {
        return FADING.left(asOf, now);
    }

    double allYes() {
        return sum(yes);
    }

    double allNo() {
        return sum(no);
    }

    double yesAround(int hour) {
        return around(yes, hour);
    }

    double noAround(int hour) {
        return around(no, hour);
    }

    private static double around(double[] tallies, int hour) {
        double around = 0;
        for (int part = 0; part < tallies.length; part++) {
            around += tallies[part] * PartOfWeek.share(hour, part);
        }
        return around;
    }

    private static double sum(double[] tallies) {
        double sum = 0;
        for (double tally : tallies) {
            sum += tally;
        }
        return sum;
    }
}
