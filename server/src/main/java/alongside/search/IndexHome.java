package alongside.search;

import alongside.launch.CannotStart;
import alongside.launch.SearchAddress;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Looks at the start whether there is an OpenSearch that can hold the index, and makes the index.
record IndexHome(OpenSearch search, IndexShape shape) {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int REFUSED = 400;
    private static final String FIRST = "-1";

    /// The name asked for is an alias, so that an index made anew can take the place of the one before.
    ///
    /// @return the name of the index
    /// @throws CannotStart in one sentence
    String open() {
        String name = search.address().index();
        try {
            greet();
            Optional<JsonNode> known = mapping(name);
            if (known.isEmpty()) {
                make(name + FIRST, "{\"" + name + "\": {}}");
                known = mapping(name);
            }
            JsonNode mapping = known.orElseThrow(() -> cannot("made no index", "look at its log"));
            checkOwner(mapping);
            checkDimensions(mapping);
            return name;
        } catch (SearchAway away) {
            throw cannotReach(away);
        }
    }

    /// An index nobody searches yet.
    void begin(String fresh) {
        try {
            greet();
            mapping(search.address().index()).ifPresent(this::checkOwner);
            make(fresh, "{}");
        } catch (SearchAway away) {
            throw cannotReach(away);
        }
    }

    /// It takes the place of those that have the name now, and these go. Whoever searches it then finds all of it.
    void settle(String fresh) {
        String name = search.address().index();
        search.ask("POST", "/" + fresh + "/_refresh", null, OpenSearch.LATE);
        ObjectNode body = search.json().createObjectNode();
        ArrayNode actions = body.putArray("actions");
        OpenSearch.Answer before = search.tell("GET", "/" + name + "/_mapping", null, OpenSearch.LATE);
        if (before.status() < REFUSED) {
            before.body()
                    .propertyNames()
                    .forEach(index ->
                            actions.addObject().putObject("remove_index").put("index", index));
        }
        actions.addObject().putObject("add").put("index", fresh).put("alias", name);
        search.ask("POST", "/_aliases", body.toString(), OpenSearch.LATE);
    }

    /// As far as anybody answers.
    void drop(String fresh) {
        try {
            search.tell("DELETE", "/" + fresh, null, OpenSearch.SOON);
        } catch (SearchAway away) {
            // It stays, and nobody searches it.
        }
    }

    /// @throws CannotStart when something else answers
    private void greet() {
        OpenSearch.Answer answer = search.tell("GET", "/", null, OpenSearch.LATE);
        if (answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN) {
            throw cannot("does not let the village in", "look at the user and the password");
        }
        if (!answer.body().path("version").path("distribution").asString("").equals("opensearch")) {
            throw cannot("is no OpenSearch", "look at the address in " + SearchAddress.URL_VARIABLE);
        }
    }

    private Optional<JsonNode> mapping(String name) {
        OpenSearch.Answer answer = search.tell("GET", "/" + name + "/_mapping", null, OpenSearch.LATE);
        if (!answer.isThere()) {
            return Optional.empty();
        }
        if (answer.status() >= REFUSED) {
            throw cannot("does not show the index", "let the village's user read and write " + name + "*");
        }
        return Optional.of(answer.body().findPath("mappings"));
    }

    /// Another process may make it at the same moment.
    private void make(String name, String aliases) {
        String body = shape.body().strip();
        String whole = body.substring(0, body.length() - 1) + ", \"aliases\": " + aliases + "}";
        OpenSearch.Answer answer = search.tell("PUT", "/" + name, whole, OpenSearch.LATE);
        String reason = answer.body().path("error").path("type").asString("");
        if (answer.status() >= REFUSED && !reason.equals("resource_already_exists_exception")) {
            throw cannot(
                    "makes no index of vectors (" + reason + ")",
                    "it needs the k-NN plugin, and a user that may make " + name);
        }
    }

    private void checkOwner(JsonNode mapping) {
        if (!mapping.path("_meta").path("village").asString("").equals(shape.village())) {
            throw cannot("holds the index of something else", "end the address with another name, as in /my-village");
        }
    }

    private void checkDimensions(JsonNode mapping) {
        int dimensions = mapping.path("properties")
                .path(IndexShape.VECTOR)
                .path("dimension")
                .asInt(0);
        if (dimensions != shape.dimensions()) {
            throw cannot(
                    "holds vectors of %d numbers, and this version reads %d".formatted(dimensions, shape.dimensions()),
                    "make the index anew with ./alongside index rebuild");
        }
    }

    private static CannotStart cannotReach(SearchAway away) {
        return new CannotStart(
                away.getMessage() + "; look whether it runs, or take " + SearchAddress.URL_VARIABLE
                        + " away: the village then keeps its index in memory.",
                away);
    }

    private CannotStart cannot(String what, String remedy) {
        return new CannotStart("The search at " + search.address().shown() + " " + what + "; " + remedy + ".");
    }
}
