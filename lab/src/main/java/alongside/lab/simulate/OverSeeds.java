package alongside.lab.simulate;

import alongside.lab.output.Json;
import java.util.DoubleSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a policy comes to over several seeds: the mean of each figure of its lines, then *from* the least of each and
/// *to* the most. What only some seeds know is of those; what none does is null.
final class OverSeeds {

    private OverSeeds() {}

    /// @param lines of one policy, one for each seed
    static Map<String, @Nullable Object> line(List<SimulateLine> lines) {
        List<JsonNode> trees = lines.stream().map(Json::tree).toList();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("policy", lines.getFirst().policy());
        line.put("seeds", lines.size());
        line.putAll(each(trees, DoubleSummaryStatistics::getAverage));
        line.put("from", each(trees, DoubleSummaryStatistics::getMin));
        line.put("to", each(trees, DoubleSummaryStatistics::getMax));
        return line;
    }

    private static Map<String, @Nullable Object> each(
            List<JsonNode> lines, ToDoubleFunction<DoubleSummaryStatistics> of) {
        Map<String, @Nullable Object> figures = new LinkedHashMap<>();
        for (String name : lines.getFirst().propertyNames()) {
            List<JsonNode> values = lines.stream().map(line -> line.path(name)).toList();
            if (!values.getFirst().isString()) {
                figures.put(name, values.getFirst().isObject() ? each(values, of) : figure(values, of));
            }
        }
        return figures;
    }

    private static @Nullable Double figure(List<JsonNode> values, ToDoubleFunction<DoubleSummaryStatistics> of) {
        DoubleSummaryStatistics known = values.stream()
                .filter(JsonNode::isNumber)
                .mapToDouble(JsonNode::asDouble)
                .summaryStatistics();
        return known.getCount() == 0 ? null : Json.rounded(of.applyAsDouble(known));
    }
}
