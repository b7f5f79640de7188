package alongside.lab.simulate;

import alongside.lab.output.Effort;
import alongside.lab.output.Json;
import alongside.matching.routing.ByWhen;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// What the simulated days come to.
final class Figures {

    /// As long as a village needs until it carries as much as it will.
    private static final int WARM_DAYS = 10;

    /// Until 48 hours of every ask that counts are known.
    private static final int LAST_DAYS = 2;

    /// One whole day of asks counts at least, be it the first, on which nobody carries anything yet.
    static final int FEWEST_DAYS = 1 + LAST_DAYS;

    private static final double RARE = 0.2;

    private final World world;
    private final long end;
    private final List<Course> measured;
    private final Answered answered;

    Figures(World world, int days) {
        this.world = world;
        end = days * Day.LENGTH;
        int warmDays = Math.min(WARM_DAYS, days - FEWEST_DAYS);
        measured = world.courses.stream()
                .filter(course -> course.ask.at() >= warmDays * Day.LENGTH)
                .filter(course -> course.ask.at() < end - LAST_DAYS * Day.LENGTH)
                .toList();
        answered = new Answered(measured);
    }

    SimulateLine line(String policy, Effort effort) {
        Helps helps = new Helps(world.village, world.courses);
        Spread spread = helps.spread(measured);
        Double back = helps.gaveBack(end);
        return new SimulateLine(
                policy,
                measured.size(),
                Json.rounded(answered.within(Day.HOUR)),
                Json.rounded(answered.within(Day.LENGTH)),
                Json.rounded(1 - answered.within(Answered.WITHIN)),
                Json.rounded(answered.medianMinutes()),
                perAsk(measured),
                Json.rounded(world.carried.shareEverOver()),
                Json.rounded(spread.gini()),
                spread.percentile(1),
                rareGap(),
                languageGap(),
                perInvitation(course -> course.asleep),
                back == null ? null : Json.rounded(back),
                meanFit(),
                perInvitation(course -> course.accepted),
                Json.rounded(answered.share(course -> course.dueMissed)),
                fromKeepers(),
                Json.rounded(measured.stream()
                        .mapToInt(course -> course.calls)
                        .average()
                        .orElse(0)),
                urgency(ByWhen.TONIGHT),
                urgency(ByWhen.SOON),
                urgency(ByWhen.WHENEVER),
                Json.rounded(effort.cpuSeconds()),
                Json.rounded(effort.wallSeconds()));
    }

    private static double perAsk(List<Course> courses) {
        return Json.rounded(courses.stream()
                .mapToInt(course -> course.invitations)
                .average()
                .orElse(0));
    }

    private double perInvitation(ToIntFunction<Course> counted) {
        int invitations =
                measured.stream().mapToInt(course -> course.invitations).sum();
        int count = measured.stream().mapToInt(counted).sum();
        return invitations == 0 ? 0 : Json.rounded((double) count / invitations);
    }

    private double meanFit() {
        return Json.rounded(measured.stream()
                .filter(course -> course.helpedAt != Course.NEVER)
                .mapToDouble(course -> course.fit)
                .average()
                .orElse(0));
    }

    private double fromKeepers() {
        return Json.rounded(answered.only(Course::isHeard)
                .share(course -> course.helpedAt == Course.NEVER || course.heardAt < course.helpedAt));
    }

    private SimulateLine.Urgency urgency(ByWhen byWhen) {
        Answered these = answered.only(course -> course.ask.byWhen() == byWhen);
        return new SimulateLine.Urgency(
                Json.rounded(answered.share(course -> course.ask.byWhen() == byWhen)),
                Json.rounded(these.within(Day.HOUR)),
                Json.rounded(1 - these.within(Answered.WITHIN)),
                perAsk(List.copyOf(these.courses())));
    }

    private double languageGap() {
        int smallest = world.village.smallestLanguage();
        return gap(
                answered.only(course -> course.language == Village.MAJORITY),
                answered.only(course -> course.language == smallest));
    }

    private double rareGap() {
        boolean[] rare = rare();
        return gap(
                answered.only(course -> !rare[course.ask.topic()]), answered.only(course -> rare[course.ask.topic()]));
    }

    /// The topics fewest are good at, until they are a fifth of the asks.
    private boolean[] rare() {
        int topics = world.village.assumptions.concerns().topics();
        int[] asked = new int[topics];
        measured.forEach(course -> asked[course.ask.topic()]++);
        boolean[] rare = new boolean[topics];
        int left = (int) (RARE * measured.size());
        for (int topic : IntStream.range(0, topics)
                .boxed()
                .sorted(Comparator.comparingInt(world.village.strengths::count))
                .toList()) {
            rare[topic] = left > 0;
            left -= asked[topic];
        }
        return rare;
    }

    private static double gap(Answered more, Answered fewer) {
        return Json.rounded(more.within(Day.LENGTH) - fewer.within(Day.LENGTH));
    }
}
