package alongside.layout;

import java.util.List;

/// Paths a POST may come to without the token of a form, declared as a bean by the room they lead to: for what carries
/// a proof of its own in the path, such as a mail program that stops mails by itself.
///
/// @param patterns path patterns of Spring MVC
public record OpenPosts(List<String> patterns) {

    public OpenPosts {
        patterns = List.copyOf(patterns);
    }

    public static OpenPosts of(String... patterns) {
        return new OpenPosts(List.of(patterns));
    }
}
