package alongside.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// A moment as a page says it: `21:40`, `21:40 tomorrow`, `21:40 on 22 November`. It follows "by", "at" and "since".
public record Moment(Instant at, Instant now) {

    public String in(Frame frame) {
        return frame.say("moment." + day(frame), "time", frame.time(at), "day", frame.day(at));
    }

    private String day(Frame frame) {
        ZoneId zone = frame.around().zone();
        long away = ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), LocalDate.ofInstant(at, zone));
        if (away == 0) {
            return "today";
        }
        return away == 1 ? "tomorrow" : away == -1 ? "yesterday" : "another";
    }
}
