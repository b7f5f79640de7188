package alongside.keepers;

import alongside.layout.Frame;
import alongside.shared.PrivateText;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// @param fresh the link that was made a moment ago, shown this once; null when none was
record KeepersPage(
        List<Row> keepers,
        List<KeeperLinks.Link> links,
        @Nullable String fresh) {

    KeepersPage {
        keepers = List.copyOf(keepers);
        links = List.copyOf(links);
    }

    record Row(UUID member, PrivateText nickname, Instant since, List<DayOfWeek> days) {

        Row {
            days = List.copyOf(days);
        }

        /// "Monday, Thursday".
        String days(Frame frame) {
            return days.stream().map(day -> name(frame, day)).collect(Collectors.joining(", "));
        }
    }

    static List<DayOfWeek> week(Collection<DayOfWeek> days) {
        return days.stream().sorted().toList();
    }

    static String name(Frame frame, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, frame.around().language());
    }
}
