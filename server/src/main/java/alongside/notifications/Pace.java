package alongside.notifications;

import alongside.members.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// When what waits for a channel goes out. What comes within a short while goes out as one, and between two of them
/// there is a while of peace. A call for tonight waits for neither, and words of tonight for a short while only. Quiet
/// hours and rest hold back everything but
/// what may wake her.
///
/// @param gather how long one thing waits for others, or to be read meanwhile
/// @param apart how long after the last one the next may go
/// @param apartTonight the same for words that belong to an ask for tonight
record Pace(Duration gather, Duration apart, Duration apartTonight) {

    /// Which of them go out now: none before its time, but once one goes, all that may disturb her go with it.
    List<Notification> ready(Collection<Notification> waiting, Channel channel, Member member, Instant now) {
        List<Notification> allowed = waiting.stream()
                .filter(told -> allowedFrom(told, member, now).equals(now))
                .toList();
        return allowed.stream().anyMatch(told -> !turn(told, channel).isAfter(now)) ? allowed : List.of();
    }

    /// When to look again.
    Instant next(Collection<Notification> waiting, Channel channel, Member member, Instant now) {
        return waiting.stream()
                .map(told -> allowedFrom(told, member, later(now, turn(told, channel))))
                .min(Instant::compareTo)
                .orElse(now);
    }

    private Instant turn(Notification told, Channel channel) {
        Instant gathered = told.isCall() ? told.madeAt() : told.madeAt().plus(gather);
        Instant last = channel.lastAt();
        Instant spaced = last == null || told.isCall()
                ? gathered
                : later(gathered, last.plus(told.tonight() ? apartTonight : apart));
        Instant notBefore = channel.notBefore();
        return notBefore == null ? spaced : later(spaced, notBefore);
    }

    /// While she rests she hears of her own ask only.
    private static Instant allowedFrom(Notification told, Member member, Instant at) {
        Instant rested = member.restingUntil();
        Instant awake = rested == null || told.hers() ? at : later(at, rested);
        boolean up = told.tonight() && member.saysSheIsAwakeAt(awake);
        return up || told.wakes(member.quietHours())
                ? awake
                : member.quietHours().over(awake, member.zone());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
