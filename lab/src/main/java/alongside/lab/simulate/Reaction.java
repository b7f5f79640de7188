package alongside.lab.simulate;

import java.util.SplittableRandom;

/// What becomes of an invitation if nothing comes between.
///
/// @param answers whether she answers at all
/// @param minutes how long she is awake until she does
/// @param silenceHours how long what comes after it finds her silent
record Reaction(boolean answers, boolean yes, double minutes, double silenceHours) {

    /// @param share of her chance of a yes that is left, by what is special about this time
    static Reaction of(
            Assumptions.Answers given, double responsiveness, double fit, double share, SplittableRandom random) {
        boolean seen = random.nextDouble() < given.seen();
        double chance = Math.min(given.seen(), responsiveness * taste(given, fit) * share);
        boolean yes = random.nextDouble() * given.seen() < chance;
        boolean notNow = random.nextDouble() < given.notNow();
        double minutes = Draws.logNormal(random, given.minutes(), given.spread());
        double silence = Draws.exponential(random, given.silenceHours());
        return new Reaction(seen && (yes || notNow), yes, minutes, silence);
    }

    /// 1 at the usual fit, less for what she is not good at.
    private static double taste(Assumptions.Answers given, double fit) {
        double slope = 1 - given.floor();
        return (given.floor() + slope * fit) / (given.floor() + slope * given.usualFit());
    }
}
