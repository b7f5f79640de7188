package alongside.matching.routing;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A member who may be asked, in numbers: all that a decision about her rests on, and all that is kept of it.
///
/// @param strength the strength of hers that fits best; null when nothing is known but her language
/// @param fit how well she fits, 0 to 1 ([MembersFit])
/// @param roomLeft weight she can still take, at least the ask's
/// @param room weight she chose to carry, at least 1
/// @param awake whether it is day where she is
/// @param daysSinceAsked days since she was last asked anything; null when never
/// @param sameAge whether she has a child of the age the ask is about
/// @param viceVersa how well the asker's strengths fit her struggles, 0 to 1; 0 when unknown
/// @param chance how likely she says yes at this hour, against the village's mean, 0.5 to 1.5; 1 when never asked
/// @param experience what having helped with such things makes of her value, 1 to 1.15; 1 when she has not
public record Candidate(
        UUID member,
        @Nullable UUID strength,
        double fit,
        int roomLeft,
        int room,
        boolean awake,
        @Nullable Double daysSinceAsked,
        boolean sameAge,
        double viceVersa,
        double chance,
        double experience) {

    /// Someone of whom nothing was learned yet.
    public Candidate(
            UUID member,
            @Nullable UUID strength,
            double fit,
            int roomLeft,
            int room,
            boolean awake,
            @Nullable Double daysSinceAsked,
            boolean sameAge,
            double viceVersa) {
        this(member, strength, fit, roomLeft, room, awake, daysSinceAsked, sameAge, viceVersa, 1, 1);
    }

    /// Whether she was asked nothing for so long.
    public boolean isInPeaceFor(Duration time) {
        return isInPeaceFor(daysSinceAsked, time);
    }

    /// @param daysSinceAsked null when she was never asked
    public static boolean isInPeaceFor(@Nullable Double daysSinceAsked, Duration time) {
        return daysSinceAsked == null
                || daysSinceAsked
                        >= (double) time.toMillis() / Duration.ofDays(1).toMillis();
    }
}
