package alongside.lab.scarcity;

import alongside.lab.output.Json;
import java.util.Arrays;

/// What `bench scarcity` prints for a way of deciding.
///
/// @param asksToRoom open asks to each place of all helpers
/// @param chance that someone who is asked says yes
/// @param answered share of the asks that found someone within three waves
/// @param fit of those who were found, on average
/// @param cpuMillisPerAsk of deciding, answers in it
record ScarcityLine(
        String decided,
        double asksToRoom,
        double chance,
        int villages,
        double answered,
        double fit,
        double invitationsPerAsk,
        int overRoom,
        double cpuMillisPerAsk) {

    static ScarcityLine of(boolean together, double asksToRoom, double chance, Outcome[] outcomes, double cpuSeconds) {
        int asks = Arrays.stream(outcomes).mapToInt(Outcome::asks).sum();
        int invitations = Arrays.stream(outcomes).mapToInt(Outcome::invitations).sum();
        return new ScarcityLine(
                together ? "together" : "one-by-one",
                asksToRoom,
                chance,
                outcomes.length,
                Json.rounded(Arrays.stream(outcomes)
                        .mapToDouble(Outcome::answered)
                        .average()
                        .orElse(0)),
                Json.rounded(Arrays.stream(outcomes)
                        .mapToDouble(Outcome::fit)
                        .average()
                        .orElse(0)),
                Json.rounded((double) invitations / asks),
                Arrays.stream(outcomes).mapToInt(Outcome::overRoom).sum(),
                Json.rounded(1e3 * cpuSeconds / asks));
    }

    /// Of one village.
    record Outcome(int asks, double answered, double fit, int invitations, int overRoom) {}
}
