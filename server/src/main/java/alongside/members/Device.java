package alongside.members;

import alongside.layout.Frame;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A device she is signed in on.
///
/// @param id names its session without being its id, which is a secret
/// @param here whether it is the one she looks at this with
record Device(String id, DeviceKind kind, Instant since, Instant seen, boolean here) {

    private static final Duration NOW = Duration.ofHours(1);

    String name(Frame frame) {
        return frame.say(
                "members.devices.one",
                "browser",
                frame.say("members.browser." + kind.browser()),
                "system",
                frame.say("members.system." + kind.system()));
    }

    /// Roughly: nobody is to read from it when she was awake.
    String seen(Frame frame, Instant now) {
        if (Duration.between(seen, now).compareTo(NOW) < 0) {
            return frame.say("members.devices.seen.now");
        }
        ZoneId zone = frame.around().zone();
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(seen, zone), LocalDate.ofInstant(now, zone));
        String when = days == 0 ? "today" : days == 1 ? "yesterday" : "another";
        return frame.say("members.devices.seen." + when, "day", frame.day(seen));
    }
}
