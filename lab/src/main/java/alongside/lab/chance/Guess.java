package alongside.lab.chance;

import alongside.matching.learning.Answers;
import alongside.matching.learning.ChanceOfYes;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;

/// A way to tell how likely a member says yes. Members are numbered from 0; answers come in the order of time.
interface Guess {

    String name();

    double of(int member, ZonedDateTime now);

    void learn(int member, boolean yes, ZonedDateTime asked);

    /// Nobody differs from anybody.
    final class VillageMean implements Guess {

        private double yes = 6;
        private double all = 20;

        @Override
        public String name() {
            return "village mean";
        }

        @Override
        public double of(int member, ZonedDateTime now) {
            return yes / all;
        }

        @Override
        public void learn(int member, boolean saidYes, ZonedDateTime asked) {
            yes += saidYes ? 1 : 0;
            all++;
        }
    }

    /// (yes + 4 μ) / (asked + 4), where each answer counts the less the older it is.
    final class Counted implements Guess {

        private final String name;
        private final double halfLifeDays;
        private final VillageMean mean = new VillageMean();
        private final double[] yes;
        private final double[] all;
        private final Instant[] asOf;

        /// @param halfLifeDays infinite when nothing is ever forgotten
        Counted(String name, int members, double halfLifeDays) {
            this.name = name;
            this.halfLifeDays = halfLifeDays;
            yes = new double[members];
            all = new double[members];
            asOf = new Instant[members];
            Arrays.fill(asOf, Instant.EPOCH);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public double of(int member, ZonedDateTime now) {
            double left = left(member, now.toInstant());
            return (left * yes[member] + 4 * mean.of(member, now)) / (left * all[member] + 4);
        }

        @Override
        public void learn(int member, boolean saidYes, ZonedDateTime asked) {
            double left = left(member, asked.toInstant());
            yes[member] = left * yes[member] + (saidYes ? 1 : 0);
            all[member] = left * all[member] + 1;
            asOf[member] = asked.toInstant();
            mean.learn(member, saidYes, asked);
        }

        private double left(int member, Instant now) {
            double days = Duration.between(asOf[member], now).toMinutes() / 1440.0;
            return Math.pow(0.5, days / halfLifeDays);
        }
    }

    /// As the server does it.
    final class Alongside implements Guess {

        private static final Duration RECOUNTED = Duration.ofHours(12);

        private final Answers[] answers;
        private ChanceOfYes chance = ChanceOfYes.among(List.of(), Instant.EPOCH);
        private Instant counted = Instant.EPOCH;

        Alongside(int members) {
            answers = new Answers[members];
            Arrays.fill(answers, Answers.NONE);
        }

        @Override
        public String name() {
            return "alongside";
        }

        @Override
        public double of(int member, ZonedDateTime now) {
            return chance.of(answers[member], now);
        }

        @Override
        public void learn(int member, boolean saidYes, ZonedDateTime asked) {
            Instant at = asked.toInstant();
            answers[member] = answers[member].with(saidYes, asked, at);
            if (Duration.between(counted, at).compareTo(RECOUNTED) > 0) {
                chance = ChanceOfYes.among(List.of(answers), at);
                counted = at;
            }
        }
    }
}
