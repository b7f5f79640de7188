package alongside.lab.village;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Someone at a browser without script: cookies, pages and forms. Follows no redirect by itself.
public final class Visitor implements AutoCloseable {

    /// So long a person looks at a page that does not come.
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private final String url;
    private final Duration patience;
    private final HttpClient client;

    public Visitor(String url) {
        this(url, PATIENCE);
    }

    /// @param patience how long she waits for a page
    public Visitor(String url, Duration patience) {
        this.url = url;
        this.patience = patience;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(patience)
                .cookieHandler(new CookieManager())
                .build();
    }

    /// @param location where it leads, as a path; empty where it leads nowhere
    public record Page(int status, String location, String body) {

        /// What stands between the first match's brackets.
        public String find(String pattern) {
            return all(pattern)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing like " + pattern + " on: " + this));
        }

        public Stream<String> all(String pattern) {
            return Pattern.compile(pattern).matcher(body).results().map(match -> plain(match.group(1)));
        }

        /// What the form that leads there brings along by itself; empty where there is no such form.
        public Optional<Map<String, String>> form(String action) {
            Matcher form = Pattern.compile(
                            "<form[^>]*action=\"" + Pattern.quote(action) + "\"[^>]*>(.*?)</form>", Pattern.DOTALL)
                    .matcher(body);
            return form.find() ? Optional.of(hidden(form.group(1))) : Optional.empty();
        }

        private static Map<String, String> hidden(String form) {
            Map<String, String> fields = new LinkedHashMap<>();
            HIDDEN.matcher(form).results().forEach(field -> fields.put(field.group(1), plain(field.group(2))));
            return fields;
        }

        private static String plain(String text) {
            return text.replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&#34;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
        }
    }

    /// @throws UncheckedIOException when no page comes
    public Page get(String path) {
        return send(request(path).GET());
    }

    public Page post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Sends the form of a page that leads there, with what is typed over its own fields, name by name.
    public Page submit(Page page, String action, String... typed) {
        Map<String, String> fields =
                page.form(action).orElseThrow(() -> new IllegalStateException("No form to " + action + " on: " + page));
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return post(action, fields);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : url + path))
                .timeout(patience);
    }

    private Page send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String location = answer.headers().firstValue("Location").orElse("");
            String path = location.startsWith(url) ? location.substring(url.length()) : location;
            return new Page(answer.statusCode(), path, answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
