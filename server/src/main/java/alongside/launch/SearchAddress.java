package alongside.launch;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an operator's OpenSearch is: `https://user:password@host:9200,host:9200/index`. Several hosts of one cluster
/// stand side by side with commas; the index is the village's alone.
///
/// @param authorization what lets the village in, or null
public record SearchAddress(
        List<URI> hosts, String index, @Nullable String authorization) {

    public static final String URL_VARIABLE = "ALONGSIDE_SEARCH_URL";
    public static final String PASSWORD_VARIABLE = "ALONGSIDE_SEARCH_PASSWORD";

    private static final String USUAL_INDEX = "alongside-strengths";
    private static final Pattern FORM = Pattern.compile(
            "(?<scheme>https?)://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?"
                    + "(?<hosts>[\\w.-]+(?::\\d{1,5})?(?:,[\\w.-]+(?::\\d{1,5})?)*)(?:/(?<index>[a-z0-9][a-z0-9._-]*)?)?");

    public SearchAddress {
        hosts = List.copyOf(hosts);
    }

    /// @param password from elsewhere, which goes before one in the address; or blank
    /// @throws CannotStart when it is not such an address; the sentence holds no password
    public static SearchAddress of(String url, String password) {
        Matcher form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw notOne();
        }
        try {
            return read(form, password);
        } catch (IllegalArgumentException e) {
            // What it says may be a part of the password.
            throw notOne();
        }
    }

    private static CannotStart notOne() {
        return new CannotStart("The address of an OpenSearch is written https://user@host:9200/index, with % for"
                + " special signs in the password; the one in " + URL_VARIABLE + " is not.");
    }

    private static SearchAddress read(Matcher form, String password) {
        return new SearchAddress(
                Arrays.stream(form.group("hosts").split(","))
                        .map(host -> host(form.group("scheme") + "://" + host))
                        .toList(),
                Objects.requireNonNullElse(form.group("index"), USUAL_INDEX),
                authorization(form, password));
    }

    private static URI host(String url) {
        URI host = URI.create(url);
        if (host.getHost() == null) {
            throw new IllegalArgumentException("no host");
        }
        return host;
    }

    private static @Nullable String authorization(Matcher form, String separate) {
        String user = Optional.ofNullable(form.group("user"))
                .map(SearchAddress::decode)
                .orElse("");
        String inside = Optional.ofNullable(form.group("password"))
                .map(SearchAddress::decode)
                .orElse("");
        String both = user + ":" + (separate.isBlank() ? inside : separate.strip());
        return user.isEmpty()
                ? null
                : "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /// Of the decoder's form rules, a plus is no space here.
    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// For sentences: where it is, without who may enter.
    public String shown() {
        return String.join(",", hosts.stream().map(URI::getAuthority).toList()) + "/" + index;
    }

    @Override
    public String toString() {
        return shown();
    }
}
