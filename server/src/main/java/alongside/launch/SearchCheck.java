package alongside.launch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the doctor asks an operator's OpenSearch. It changes nothing there.
record SearchCheck(Map<String, String> environment) {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final List<Integer> SHUT = List.of(401, 403);

    /// What a host said, or what stands in the way.
    private record Said(int status, JsonNode body) {}

    List<Finding> findings() {
        String url = environment.getOrDefault(SearchAddress.URL_VARIABLE, "");
        if (url.isBlank()) {
            return List.of(Finding.well("The index of strengths is in the village's memory."));
        }
        try {
            return findings(SearchAddress.of(url, environment.getOrDefault(SearchAddress.PASSWORD_VARIABLE, "")));
        } catch (CannotStart reason) {
            return List.of(Finding.mend(String.valueOf(reason.getMessage())));
        }
    }

    private static List<Finding> findings(SearchAddress address) {
        List<Finding> findings = new ArrayList<>();
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            for (URI host : address.hosts()) {
                findings.add(host(client, address, host));
                if (!host.getScheme().equals("https") && !isHere(host)) {
                    findings.add(Finding.mend("The search at " + host.getAuthority() + " is on another computer and its"
                            + " address begins with http: whoever is between reads vectors and password; let it begin"
                            + " with https."));
                }
            }
        }
        return findings;
    }

    private static boolean isHere(URI host) {
        return List.of("localhost", "127.0.0.1").contains(host.getHost());
    }

    private static Finding host(HttpClient client, SearchAddress address, URI host) {
        String name = "The search at " + host.getAuthority();
        try {
            Said greeting = ask(client, address, host.resolve("/"));
            if (SHUT.contains(greeting.status())) {
                return Finding.mend(name + " does not let the village in; look at the user and the password.");
            }
            JsonNode version = greeting.body().path("version");
            return version.path("distribution").asString("").equals("opensearch")
                    ? holds(
                            client,
                            address,
                            host,
                            name + ", OpenSearch " + version.path("number").asString("") + ",")
                    : Finding.mend(
                            name + " is no OpenSearch; look at the address in " + SearchAddress.URL_VARIABLE + ".");
        } catch (IOException | JacksonException e) {
            return Finding.mend(name + " does not answer; look whether it runs. Asks are answered from the database"
                    + " meanwhile, slowly.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Finding.mend(name + " was not looked at: interrupted.");
        }
    }

    private static Finding holds(HttpClient client, SearchAddress address, URI host, String name)
            throws IOException, InterruptedException {
        Said count = ask(client, address, host.resolve("/" + address.index() + "/_count"));
        return switch (count.status()) {
            case OK ->
                Finding.well(name + " holds " + count.body().path("count").asLong() + " strengths in " + address.index()
                        + ".");
            case NOT_FOUND -> Finding.well(name + " answers; the first start makes " + address.index() + " there.");
            default ->
                Finding.mend(name + " does not search " + address.index() + " (" + count.status()
                        + "); look at its health and at what the village's user may do.");
        };
    }

    private static Said ask(HttpClient client, SearchAddress address, URI uri)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(PATIENCE);
        if (address.authorization() != null) {
            request.header("Authorization", address.authorization());
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        return new Said(answer.statusCode(), new JsonMapper().readTree(answer.body()));
    }
}
