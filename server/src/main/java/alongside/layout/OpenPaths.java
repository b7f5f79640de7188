package alongside.layout;

import java.util.List;

/// Paths anyone may open without being signed in, declared as a bean by the room they lead to. Everything else asks
/// who is looking first.
///
/// @param patterns path patterns of Spring MVC, for example `/help/**`
public record OpenPaths(List<String> patterns) {

    public OpenPaths {
        patterns = List.copyOf(patterns);
    }

    public static OpenPaths of(String... patterns) {
        return new OpenPaths(List.of(patterns));
    }
}
