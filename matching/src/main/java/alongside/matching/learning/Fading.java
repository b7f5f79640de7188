package alongside.matching.learning;

import java.time.Duration;
import java.time.Instant;

/// How what happened once counts less and less: half of it after each half-life.
record Fading(Duration halfLife) {

    /// @return what is left of 1 after that time, above 0 and at most 1; all of it where `to` is not after `from`
    double left(Instant from, Instant to) {
        double passed = Duration.between(from, to).toMillis() / (double) halfLife.toMillis();
        return passed <= 0 ? 1 : Math.pow(0.5, passed);
    }
}
