package alongside.search;

import alongside.launch.SearchAddress;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Talks to a cluster by JSON over HTTP. When a node does not answer, the next one is asked; everything asked here may
/// be asked twice.
final class OpenSearch implements AutoCloseable {

    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    /// A page waits no longer, and no transaction of the database either.
    static final Duration SOON = Duration.ofSeconds(9);

    static final Duration LATE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(300);
    private static final int ROUNDS = 4;
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 400;
    private static final Set<Integer> LATER = Set.of(429, 500, 502, 503, 504);

    private final SearchAddress address;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private volatile int current;

    OpenSearch(SearchAddress address) {
        this.address = address;
    }

    /// What it said.
    record Answer(int status, JsonNode body) {

        boolean isThere() {
            return status != NOT_FOUND;
        }
    }

    SearchAddress address() {
        return address;
    }

    JsonMapper json() {
        return json;
    }

    /// @throws SearchAway when no node answers, or what it answers is not what was asked for
    JsonNode ask(String method, String path, @Nullable String body, Duration patience) {
        Answer answer = tell(method, path, body, patience);
        if (answer.status() >= REFUSED) {
            throw new SearchAway("The search at %s answers %d (%s)"
                    .formatted(address.shown(), answer.status(), reason(answer.body())));
        }
        return answer.body();
    }

    /// @throws SearchAway when no node answers
    Answer tell(String method, String path, @Nullable String body, Duration patience) {
        long until = System.nanoTime() + patience.toNanos();
        int hosts = address.hosts().size();
        SearchAway away = new SearchAway("The search at " + address.shown() + " is not reached");
        for (int tries = 0; tries < ROUNDS * hosts && System.nanoTime() < until; tries++) {
            if (tries > 0 && tries % hosts == 0) {
                pause();
            }
            int host = current;
            try {
                return once(address.hosts().get(host), method, path, body, patience.dividedBy(3));
            } catch (IOException | JacksonException broken) {
                away.addSuppressed(broken);
            }
            current = (host + 1) % hosts;
        }
        throw away;
    }

    private Answer once(URI host, String method, String path, @Nullable String body, Duration patience)
            throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(host.resolve(path))
                .timeout(patience)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (address.authorization() != null) {
            request.header("Authorization", address.authorization());
        }
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            if (LATER.contains(answer.statusCode())) {
                throw new IOException("Answered " + answer.statusCode());
            }
            return new Answer(answer.statusCode(), json.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchAway("Interrupted", e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_ROUNDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchAway("Interrupted", e);
        }
    }

    /// The kind of fault only: what it says at length repeats what it was sent.
    private static String reason(JsonNode body) {
        return body.path("error").path("type").asString("no reason");
    }

    @Override
    public void close() {
        http.close();
    }
}
