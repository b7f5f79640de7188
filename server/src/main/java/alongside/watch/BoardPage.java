package alongside.watch;

import alongside.layout.Frame;
import alongside.layout.Moment;
import java.time.Instant;
import java.util.List;

/// @param keeps whether she keeps watch by her own word, and not only because she hosts
record BoardPage(List<Open> open, boolean keeps, Instant now) {

    BoardPage {
        open = List.copyOf(open);
    }

    String at(Frame frame, Instant moment) {
        return new Moment(moment, now).in(frame);
    }
}
