package alongside.launch;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Where an operator's PostgreSQL is, read from an address as `psql` takes it:
/// `postgresql://user:password@host:port/database?sslmode=require`. Several hosts stand side by side with commas.
record DatabaseAddress(String hosts, String database, String user, String password, Map<String, String> how) {

    private static final Pattern FORM = Pattern.compile(
            "postgres(?:ql)?://(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<hosts>[^@/?]+)/(?<database>[^/?]+)(?:[?](?<how>.*))?");

    /// The names `psql` uses, and how the driver calls the same.
    private static final Map<String, String> DRIVER_NAMES =
            Map.of("target_session_attrs", "targetServerType", "connect_timeout", "connectTimeout");

    private static final String ALIVE = "connectTimeout=10&tcpKeepAlive=true&ApplicationName=alongside";

    DatabaseAddress {
        how = Map.copyOf(how);
    }

    /// @param separate the password from elsewhere, which goes before one in the address
    static DatabaseAddress of(String url, @Nullable String separate) {
        Matcher form = FORM.matcher(url.strip());
        if (!form.matches()) {
            throw new CannotStart("The address of a database is written postgresql://user@host:5432/name, with % for"
                    + " special signs in the password; the one given is not.");
        }
        Map<String, String> how = how(Objects.requireNonNullElse(form.group("how"), ""));
        String user = firstKnown(decode(form.group("user")), how.remove("user"));
        String password = firstKnown(separate, decode(form.group("password")), how.remove("password"));
        if (user.isEmpty()) {
            throw new CannotStart("The address of the database names no user; write postgresql://user@host:5432/name.");
        }
        return new DatabaseAddress(form.group("hosts"), decode(form.group("database")), user, password, how);
    }

    String jdbc() {
        String asTold = how.entrySet().stream()
                .map(one -> "&" + DRIVER_NAMES.getOrDefault(one.getKey(), one.getKey()) + "=" + one.getValue())
                .collect(Collectors.joining());
        return "jdbc:postgresql://" + hosts + "/" + encode(database) + "?" + ALIVE + asTold;
    }

    /// For sentences: where it is, without who may enter.
    String shown() {
        return hosts + "/" + database;
    }

    @Override
    public String toString() {
        return shown();
    }

    private static Map<String, String> how(String query) {
        Map<String, String> how = new LinkedHashMap<>();
        for (String one : query.split("&")) {
            String[] parts = one.split("=", 2);
            if (parts.length == 2) {
                how.put(parts[0], parts[0].equals("target_session_attrs") ? kind(parts[1]) : parts[1]);
            }
        }
        how.computeIfPresent("user", (name, value) -> decode(value));
        how.computeIfPresent("password", (name, value) -> decode(value));
        return how;
    }

    private static String kind(String attributes) {
        return attributes.equals("read-write") || attributes.equals("primary") ? "primary" : "any";
    }

    private static String firstKnown(@Nullable String... values) {
        for (String value : values) {
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "";
    }

    private static String decode(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String name) {
        return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
