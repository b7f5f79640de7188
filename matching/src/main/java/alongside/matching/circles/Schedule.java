package alongside.matching.circles;

/// How long is annealed, and how warm. The budget is tried changes and not time, so that the same seed gives the same
/// circles on any machine. Source: Kirkpatrick, Gelatt and Vecchi 1983, cooled by a factor (geometrically).
///
/// Warmth is in the unit of what a change is worth ([Terms]); it is found in O(1). One that would grow warmer, or reach
/// 0, is an `IllegalArgumentException`.
///
/// @param tries how many changes are tried
/// @param warmest how much worse a change may be at the beginning, to be taken once in e times
/// @param coolest the same at the end; in between it falls by the same factor with every try
public record Schedule(long tries, double warmest, double coolest) {

    public Schedule {
        if (tries < 0 || coolest <= 0 || warmest < coolest) {
            throw new IllegalArgumentException("It only gets cooler, and never below nothing.");
        }
    }

    double warmth(long tried) {
        return warmest * Math.pow(coolest / warmest, (double) tried / Math.max(1, tries));
    }
}
