package alongside.search;

import alongside.launch.SearchAddress;
import alongside.matching.nearest.Near;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The index in an operator's OpenSearch, by script scoring of its k-NN plugin: every strength is compared, spread over
/// the cluster's shards, and those that may be among the nearest come back to be scored in full. So it finds what
/// [alongside.matching.nearest.ExactIndex] finds, score for score. A search reads 4 bytes a dimension of each strength.
///
/// What this process writes, its own searches find: OpenSearch is told to refresh first, when something was written.
/// What another process writes is found within a second of it. All throw [SearchAway] when nobody answers; nothing is
/// found among a part of the shards.
public final class OpenSearchIndex implements MarkedIndex, AutoCloseable {

    private static final int AT_ONCE = 500;
    private static final int MOST_IN_A_PAGE = 10_000;

    private final OpenSearch search;
    private final String path;
    private final int dimensions;
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong refreshed = new AtomicLong();

    OpenSearchIndex(OpenSearch search, String name, int dimensions) {
        this.search = search;
        this.path = "/" + name;
        this.dimensions = dimensions;
    }

    /// Makes it where it is missing.
    ///
    /// @param village see [IndexShape]
    /// @throws alongside.launch.CannotStart in one sentence, when it is not reached or cannot hold such vectors
    public static OpenSearchIndex open(SearchAddress address, int dimensions, String village) {
        OpenSearch search = new OpenSearch(address);
        try {
            String name = new IndexHome(search, new IndexShape(dimensions, village)).open();
            return new OpenSearchIndex(search, name, dimensions);
        } catch (RuntimeException e) {
            search.close();
            throw e;
        }
    }

    @Override
    public void putAll(List<Marked> strengths) {
        strengths.forEach(one -> WrittenVectors.check(one.vector(), dimensions));
        for (int from = 0; from < strengths.size(); from += AT_ONCE) {
            Bulk bulk = new Bulk(search.json());
            strengths.subList(from, Math.min(from + AT_ONCE, strengths.size())).forEach(bulk::put);
            write(bulk, strengths.size());
        }
    }

    @Override
    public void removeAll(List<UUID> strengths) {
        for (int from = 0; from < strengths.size(); from += AT_ONCE) {
            Bulk bulk = new Bulk(search.json());
            strengths.subList(from, Math.min(from + AT_ONCE, strengths.size())).forEach(bulk::remove);
            write(bulk, strengths.size());
        }
    }

    /// Counted when it fails, too: some of it may have arrived. Somebody waits for a single one.
    private void write(Bulk bulk, int many) {
        try {
            JsonNode answer = search.ask(
                    "POST",
                    path + "/_bulk?filter_path=errors,items.*.error.type",
                    bulk.toString(),
                    many == 1 ? OpenSearch.SOON : OpenSearch.LATE);
            if (answer.path("errors").asBoolean(false)) {
                throw new SearchAway("The search at " + search.address().shown() + " did not take what was written ("
                        + answer.findPath("type").asString("no reason") + ")");
            }
        } finally {
            written.incrementAndGet();
        }
    }

    private void refresh() {
        long wanted = written.get();
        if (refreshed.get() < wanted) {
            search.ask("POST", path + "/_refresh", null, OpenSearch.SOON);
            refreshed.accumulateAndGet(wanted, Math::max);
        }
    }

    @Override
    public List<Near> nearest(float[] query, Predicate<UUID> allowed, int k) {
        WrittenVectors.check(query, dimensions);
        if (k <= 0) {
            return List.of();
        }
        refresh();
        return new Gathering(search, path, query, new Closest(query, allowed, k)).nearest(k);
    }

    @Override
    public Map<UUID, UUID> marks() {
        refresh();
        Map<UUID, UUID> marks = new HashMap<>();
        JsonNode after = null;
        do {
            JsonNode page = search.ask(
                    "POST", path + "/_search?allow_partial_search_results=false", marked(after), OpenSearch.LATE);
            JsonNode hits = page.path("hits").path("hits");
            hits.forEach(hit -> marks.put(id(hit, IndexShape.STRENGTH), id(hit, IndexShape.MARK)));
            after = hits.size() < MOST_IN_A_PAGE
                    ? null
                    : hits.get(hits.size() - 1).path("sort");
        } while (after != null);
        return marks;
    }

    private String marked(@Nullable JsonNode after) {
        ObjectNode body = search.json().createObjectNode();
        body.put("size", MOST_IN_A_PAGE).put("track_total_hits", false);
        body.putObject("query").putObject("exists").put("field", IndexShape.MARK);
        body.putArray("sort").addObject().put(IndexShape.STRENGTH, "asc");
        body.putArray("docvalue_fields").add(IndexShape.STRENGTH).add(IndexShape.MARK);
        if (after != null) {
            body.set("search_after", after);
        }
        return body.toString();
    }

    static UUID id(JsonNode hit, String field) {
        return UUID.fromString(hit.path("fields").path(field).path(0).asString());
    }

    @Override
    public int size() {
        refresh();
        return search.ask("GET", path + "/_count", null, OpenSearch.SOON)
                .path("count")
                .asInt();
    }

    @Override
    public void close() {
        search.close();
    }
}
