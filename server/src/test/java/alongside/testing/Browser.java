package alongside.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/// A browser without script: cookies, pages and forms. It follows no redirect by itself.
public final class Browser {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]*)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile("<input([^>]*)>");

    private final String url;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;
    private String agent = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    private @Nullable HttpResponse<String> last;

    public Browser(String url) {
        this(url, "127.0.0.1");
    }

    /// @param from the loopback address it seems to come from
    public Browser(String url, String from) {
        this.url = url;
        try {
            this.client = HttpClient.newBuilder()
                    .cookieHandler(cookies)
                    .localAddress(InetAddress.getByName(from))
                    .build();
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /// What it says of itself from now on.
    public Browser as(String userAgent) {
        agent = userAgent;
        return this;
    }

    /// With a cookie nobody gave it.
    public Browser with(String cookie) {
        try {
            cookies.put(URI.create(url), Map.of("Set-Cookie", List.of(cookie + "; Path=/")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /// Sends the form of the last page that leads to the given path, with its hidden fields and what is typed over
    /// them.
    public HttpResponse<String> submit(String action, String... typed) {
        Map<String, String> fields = hidden(action);
        for (int i = 0; i < typed.length; i += 2) {
            fields.put(typed[i], typed[i + 1]);
        }
        return post(action, fields);
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /// What comes in line by line, as long as it comes.
    public Stream<String> listen(String path) {
        try {
            return client.send(request(path).build(), HttpResponse.BodyHandlers.ofLines())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// Goes where the last answer leads.
    public HttpResponse<String> follow() {
        return get(location());
    }

    public String location() {
        String location = last().headers().firstValue("Location").orElseThrow();
        return location.startsWith(url) ? location.substring(url.length()) : location;
    }

    public HttpResponse<String> last() {
        return Objects.requireNonNull(last, "no page yet");
    }

    /// What stands in the last page between the first match's brackets.
    public String find(String pattern) {
        Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(last().body());
        if (!matcher.find()) {
            throw new AssertionError("Nothing like " + pattern + " in: " + last().body());
        }
        return HtmlUtils.htmlUnescape(matcher.group(1));
    }

    public Map<String, String> hidden(String action) {
        Matcher form = FORM.matcher(last().body());
        while (form.find()) {
            if (HtmlUtils.htmlUnescape(form.group(1)).equals(action)) {
                return fields(form.group(2));
            }
        }
        throw new AssertionError("No form to " + action + " in: " + last().body());
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher input = INPUT.matcher(form);
        while (input.find()) {
            if ("hidden".equals(attribute(input.group(1), "type"))) {
                fields.put(attribute(input.group(1), "name"), attribute(input.group(1), "value"));
            }
        }
        return fields;
    }

    private static String attribute(String input, String name) {
        Matcher value = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(input);
        return value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "";
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            last = client.send(request, HttpResponse.BodyHandlers.ofString());
            return last;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(at(path)).header("User-Agent", agent);
    }

    private URI at(String path) {
        return URI.create(path.startsWith("http") ? path : url + path);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
