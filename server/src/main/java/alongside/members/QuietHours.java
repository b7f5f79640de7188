package alongside.members;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The hours in which the village stays silent for her, by the clock where she is; they may go over midnight. A night
/// is one stretch of time: where clocks change, an hour that comes twice does not end it twice, and an hour that is
/// left out ends it when the hour would have been over.
///
/// @param from the same as `to` when there are none
/// @param wakeMe whether the village may wake her all the same, for an ask that is for tonight
public record QuietHours(LocalTime from, LocalTime to, boolean wakeMe) {

    /// What everyone has who chose nothing.
    public static final QuietHours USUAL = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), false);

    private record Night(Instant from, Instant to) {

        boolean covers(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    public boolean covers(Instant at, ZoneId zone) {
        return night(at, zone).isPresent();
    }

    /// The first moment from the given one on at which she may be disturbed.
    public Instant over(Instant at, ZoneId zone) {
        return night(at, zone).map(Night::to).orElse(at);
    }

    /// Whether an ask for tonight may reach her: it is her day, or she said that it may, or that she is awake.
    ///
    /// @param awakeUntil until when she said that she is awake, or null
    public boolean letThrough(Instant at, ZoneId zone, @Nullable Instant awakeUntil) {
        return wakeMe || !covers(at, zone) || awakeUntil != null && at.isBefore(awakeUntil);
    }

    private Optional<Night> night(Instant at, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return Stream.of(today.minusDays(1), today)
                .map(day -> beginningOn(day, zone))
                .filter(night -> night.covers(at))
                .findFirst();
    }

    private Night beginningOn(LocalDate day, ZoneId zone) {
        LocalDate end = to.isBefore(from) ? day.plusDays(1) : day;
        return new Night(
                day.atTime(from).atZone(zone).toInstant(),
                end.atTime(to).atZone(zone).withLaterOffsetAtOverlap().toInstant());
    }
}
