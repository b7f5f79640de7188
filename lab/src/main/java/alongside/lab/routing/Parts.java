package alongside.lab.routing;

import alongside.matching.experience.Experience;
import alongside.matching.experience.Source;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is left without each part of what the engine draws on.
///
/// @param withoutHistory without what was asked when they answered, and when that was
/// @param withoutAnswers without the texts of the answers
/// @param withoutActivity without how often they answered
/// @param withoutOrder without when they answered
record Parts(
        RoutingFigures withoutHistory,
        RoutingFigures withoutAnswers,
        RoutingFigures withoutActivity,
        RoutingFigures withoutOrder) {

    static Parts of(Site site, Learned learned, long seed) {
        Map<String, float[]> read = new HashMap<>();
        site.asks().forEach(ask -> read.put(ask.id(), learned.read(ask)));
        return new Parts(
                RoutingFigures.of(without(site, learned, read, Source.ASKS, Source.ORDER), seed),
                RoutingFigures.of(without(site, learned, read, Source.ANSWERS), seed),
                RoutingFigures.of(without(site, learned, read, Source.ACTIVITY), seed),
                RoutingFigures.of(without(site, learned, read, Source.ORDER), seed));
    }

    private static List<Found> without(Site site, Learned learned, Map<String, float[]> read, Source... left) {
        Set<Source> sources = EnumSet.allOf(Source.class);
        Arrays.asList(left).forEach(sources::remove);
        Experience experience = learned.of(sources);
        return Found.all(site, ask -> experience.of(Objects.requireNonNull(read.get(ask.id()))));
    }
}
