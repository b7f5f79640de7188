package alongside.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Styles, scripts and pictures, held in memory. Their paths carry one hash over all of them, so that a browser may
/// keep them for a year, and modules that import each other always come from the same build.
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "txt", "text/plain;charset=UTF-8",
            "md", "text/plain;charset=UTF-8");

    /// What this build ships.
    static final Assets SHIPPED = new Assets();

    private final Map<String, Asset> byName = new TreeMap<>();
    private final String hash;

    @SuppressWarnings("ArrayRecordComponent")
    record Asset(String type, byte[] bytes, byte[] zipped) {}

    private Assets() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:assets/**/*.*")) {
                String name = file.getURL().getPath().replaceFirst(".*/assets/", "");
                byte[] bytes = file.getContentAsByteArray();
                byName.put(name, new Asset(type(name), bytes, zip(bytes)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        hash = hash(byName);
    }

    String path(String name) {
        if (!byName.containsKey(name)) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return "/assets/" + hash + "/" + name;
    }

    Optional<Asset> find(String build, String name) {
        return build.equals(hash) ? find(name) : Optional.empty();
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return TYPES.getOrDefault(ending, "application/octet-stream");
    }

    private static byte[] zip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static String hash(Map<String, Asset> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((name, asset) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(asset.bytes());
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
