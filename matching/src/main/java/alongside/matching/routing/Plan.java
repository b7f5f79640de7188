package alongside.matching.routing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One row of the routing promise: what happens to an ask when, counted from its start.
///
/// Written as one line, the way a host changes it:
///
///     due 24h, waves 2@0 3@50m, then 3 every 2h from 7 to 22, peace 48h, circle 12h, watch 20h every 2h, words 1h 3h
///
/// @param due after how long a person has answered
/// @param waves the waves with times of their own, in order
/// @param every the distance of all later waves
/// @param laterSize how many each later wave asks
/// @param hours the hours of her day in which later waves go out, or null for all
/// @param peace for how long whoever a later wave asks was asked nothing; not at all where it is zero
/// @param circle when her circle is asked, or null for never
/// @param watch when whoever keeps watch is called
/// @param silence after how long without her words the next one is called
/// @param nudge how long after a yes without words the helper is reminded
/// @param release how long after it the ask goes back, unless it is due before
public record Plan(
        Duration due,
        List<Wave> waves,
        Duration every,
        int laterSize,
        @Nullable Hours hours,
        Duration peace,
        @Nullable Duration circle,
        Duration watch,
        Duration silence,
        Duration nudge,
        Duration release) {

    /// @param size how many members are asked together
    /// @param at after how long
    public record Wave(int size, Duration at) {}

    /// @param from the first hour of her day, 0 to 23
    /// @param to the hour at which the day ends, from + 1 to 24
    public record Hours(int from, int to) {

        boolean hold(int hour) {
            return hour >= from && hour < to;
        }
    }

    private static final String TIME = "(\\d{1,6})([smhd]?)";
    private static final Pattern LINE = Pattern.compile(
            "due (?<due>\\S+), waves (?<waves>[^,]+), then (?<size>\\d{1,3}) every (?<every>\\S+)"
                    + "( from (?<from>\\d+) to (?<to>\\d+))?(, peace (?<peace>[^,\\s]+))?"
                    + "(, circle (?<circle>[^,\\s]+))?, watch (?<watch>\\S+) every (?<silence>[^,\\s]+), words (?<nudge>\\S+) (?<release>\\S+)");
    private static final Pattern WAVE = Pattern.compile("(\\d{1,3})@(\\S+)");

    public Plan {
        waves = List.copyOf(waves);
        if (waves.isEmpty()
                || every.isZero()
                || every.isNegative()
                || laterSize < 1
                || due.isZero()
                || silence.isZero()) {
            throw new IllegalArgumentException(
                    "A plan needs a first wave, later waves and watches that come, and a due.");
        }
        if (hours != null && (hours.from < 0 || hours.to > 24 || hours.from >= hours.to)) {
            throw new IllegalArgumentException("Hours go from 0 to 24, the earlier one first.");
        }
        if (!areInOrder(waves)) {
            throw new IllegalArgumentException("Waves come one after the other, each later than the one before.");
        }
        if (areNeverLater(due, waves, every, hours)) {
            throw new IllegalArgumentException(
                    "Later waves may never come: each falls on a due, or they are further apart than their hours reach.");
        }
    }

    /// Later waves never come where each falls on a due, which asks by itself, or where their hours may miss them all.
    private static boolean areNeverLater(Duration due, List<Wave> waves, Duration every, @Nullable Hours hours) {
        boolean onDues = isMultiple(every, due) && isMultiple(waves.getLast().at(), due);
        return onDues || hours != null && every.compareTo(Duration.ofHours(hours.to - hours.from)) > 0;
    }

    private static boolean isMultiple(Duration time, Duration of) {
        return time.toMillis() % of.toMillis() == 0;
    }

    private static boolean areInOrder(List<Wave> waves) {
        return IntStream.range(1, waves.size())
                .allMatch(i -> waves.get(i - 1).at().compareTo(waves.get(i).at()) < 0);
    }

    /// @throws IllegalArgumentException in one sentence, when the line is not a plan
    public static Plan parse(String line) {
        Matcher found = LINE.matcher(line.strip());
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "Not a plan: \"" + line
                            + "\"; write for example \"due 60m, waves 3@0 3@20m, then 4 every 20m, circle 30m, watch 45m every 10m, words 5m 10m\".");
        }
        String from = found.group("from");
        String peace = found.group("peace");
        String circle = found.group("circle");
        return new Plan(
                time(found.group("due")),
                waves(found.group("waves")),
                time(found.group("every")),
                Integer.parseInt(found.group("size")),
                from == null ? null : new Hours(Integer.parseInt(from), Integer.parseInt(found.group("to"))),
                peace == null ? Duration.ZERO : time(peace),
                circle == null ? null : time(circle),
                time(found.group("watch")),
                time(found.group("silence")),
                time(found.group("nudge")),
                time(found.group("release")));
    }

    private static List<Wave> waves(String text) {
        List<Wave> waves = new ArrayList<>();
        for (String one : text.strip().split(" +")) {
            Matcher found = WAVE.matcher(one);
            if (!found.matches()) {
                throw new IllegalArgumentException("Not a wave: \"" + one + "\"; write for example \"3@20m\".");
            }
            waves.add(new Wave(Integer.parseInt(found.group(1)), time(found.group(2))));
        }
        return waves;
    }

    private static Duration time(String text) {
        Matcher found = Pattern.compile(TIME).matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException("Not a time: \"" + text + "\"; write for example \"20m\" or \"2h\".");
        }
        long count = Long.parseLong(found.group(1));
        return switch (found.group(2)) {
            case "s" -> Duration.ofSeconds(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Duration.ofDays(count);
            default -> Duration.ofMinutes(count);
        };
    }
}
