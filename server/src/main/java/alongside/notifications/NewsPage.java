package alongside.notifications;

import alongside.layout.Moment;
import java.util.List;
import java.util.UUID;

/// What the village told her lately, the newest first.
record NewsPage(List<Line> lines) {

    NewsPage {
        lines = List.copyOf(lines);
    }

    /// @param fresh whether she has not looked at it, and there is still a reason to
    record Line(UUID id, String key, Moment at, boolean fresh) {}

    boolean isAnyFresh() {
        return lines.stream().anyMatch(Line::fresh);
    }
}
