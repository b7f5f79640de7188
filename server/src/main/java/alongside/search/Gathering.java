package alongside.search;

import alongside.matching.nearest.Near;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One search: asks for more, in the order of OpenSearch's scores, until nobody who is left can be among the nearest.
///
/// OpenSearch sums `n` products in floats, in an order of its own, and writes the sum `s` as `1 + s` or `1 / (1 -
/// s)`. So it is off by at most `n · u · |q| · |v|`, and the writing by `2u · (1 + |s|)`, with `u` = 2⁻²⁴ (Higham,
/// Accuracy and Stability of Numerical Algorithms, 3.1) and `|v|` the longest there is. Whoever scores further than
/// that below the `k`-th nearest is passed over.
final class Gathering {

    private static final int SOME_MORE = 32;
    private static final int WIDER = 4;
    private static final int MOST_IN_A_PAGE = 2_000;
    private static final double UNIT = 0x1p-24;
    private static final String LONGEST = "longest";

    private final OpenSearch search;
    private final String path;
    private final float[] query;
    private final Closest closest;
    private final Set<UUID> seen = new HashSet<>();

    Gathering(OpenSearch search, String path, float[] query, Closest closest) {
        this.search = search;
        this.path = path + "/_search?allow_partial_search_results=false"
                + "&filter_path=hits.hits.fields,hits.hits.sort,aggregations";
        this.query = query;
        this.closest = closest;
    }

    List<Near> nearest(int k) {
        JsonNode after = null;
        boolean isOpen = true;
        for (int size = page((long) k + SOME_MORE); isOpen; size = page((long) size * WIDER)) {
            JsonNode page = search.ask("POST", path, body(size, after), OpenSearch.SOON);
            JsonNode hits = page.path("hits").path("hits");
            hits.forEach(this::offer);
            isOpen = hits.size() == size;
            if (isOpen) {
                after = hits.get(size - 1).path("sort");
                double score = product(after.path(0).doubleValue());
                double longest =
                        page.path("aggregations").path(LONGEST).path("value").doubleValue();
                isOpen = score + slack(longest) >= closest.floor();
            }
        }
        return closest.list();
    }

    /// Between two pages a strength may have been written again.
    private void offer(JsonNode hit) {
        UUID strength = OpenSearchIndex.id(hit, IndexShape.STRENGTH);
        if (seen.add(strength)) {
            String exact = hit.path("fields").path(IndexShape.EXACT).path(0).asString();
            closest.offer(strength, OpenSearchIndex.id(hit, IndexShape.MEMBER), WrittenVectors.vector(exact));
        }
    }

    private static int page(long wanted) {
        return (int) Math.min(wanted, MOST_IN_A_PAGE);
    }

    private static double product(double score) {
        return score >= 1 ? score - 1 : 1 - 1 / score;
    }

    private double slack(double longest) {
        double most = WrittenVectors.length(query) * longest;
        return UNIT * (query.length * most + 2 * (1 + most));
    }

    private String body(int size, @Nullable JsonNode after) {
        ObjectNode body = search.json().createObjectNode();
        body.put("size", size).put("track_total_hits", false);
        ObjectNode score = body.putObject("query").putObject("script_score");
        score.putObject("query").putObject("match_all");
        ObjectNode script = score.putObject("script").put("lang", "knn").put("source", "knn_score");
        ObjectNode parameters =
                script.putObject("params").put("field", IndexShape.VECTOR).put("space_type", "innerproduct");
        ArrayNode vector = parameters.putArray("query_value");
        for (float value : query) {
            vector.add(value);
        }
        ArrayNode order = body.putArray("sort");
        order.addObject().put("_score", "desc");
        order.addObject().put(IndexShape.STRENGTH, "asc");
        body.putArray("docvalue_fields")
                .add(IndexShape.STRENGTH)
                .add(IndexShape.MEMBER)
                .add(IndexShape.EXACT);
        body.putObject("aggs").putObject(LONGEST).putObject("max").put("field", IndexShape.LENGTH);
        if (after != null) {
            body.set("search_after", after);
        }
        return body.toString();
    }
}
