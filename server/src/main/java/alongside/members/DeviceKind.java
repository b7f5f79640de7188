package alongside.members;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A device as far as she knows it again: which browser, on which system. No version, and no address.
///
/// @param browser the key of its name in the message files, under `members.browser.`
/// @param system likewise, under `members.system.`
record DeviceKind(String browser, String system) {

    private static final String OTHER = "other";

    /// What a browser says of itself, and the key of what it is. Many say they are several; the first that fits is it.
    private record Sign(String said, String key) {}

    private static final List<Sign> BROWSERS = List.of(
            new Sign("Edg", "edge"),
            new Sign("OPR/", "opera"),
            new Sign("SamsungBrowser/", "samsung"),
            new Sign("Firefox/", "firefox"),
            new Sign("FxiOS/", "firefox"),
            new Sign("CriOS/", "chrome"),
            new Sign("Chrome/", "chrome"),
            new Sign("Safari/", "safari"));

    private static final List<Sign> SYSTEMS = List.of(
            new Sign("iPhone", "iphone"),
            new Sign("iPad", "ipad"),
            new Sign("Android", "android"),
            new Sign("CrOS", "chromebook"),
            new Sign("Windows", "windows"),
            new Sign("Macintosh", "mac"),
            new Sign("Linux", "linux"));

    static DeviceKind of(HttpServletRequest request) {
        String said = Objects.requireNonNullElse(request.getHeader("User-Agent"), "");
        return new DeviceKind(first(BROWSERS, said), first(SYSTEMS, said));
    }

    /// @param kept as [#kept()] gave it; null for a session that is older than this
    static DeviceKind read(@Nullable String kept) {
        String[] parts = Objects.requireNonNullElse(kept, "").split(" ");
        return parts.length == 2 ? new DeviceKind(parts[0], parts[1]) : new DeviceKind(OTHER, OTHER);
    }

    String kept() {
        return browser + " " + system;
    }

    private static String first(List<Sign> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.said()))
                .map(Sign::key)
                .findFirst()
                .orElse(OTHER);
    }
}
