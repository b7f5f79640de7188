package alongside.matching.text;

import alongside.matching.pieces.UnfitModel;
import alongside.matching.text.Manner.Pooling;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// `model.properties`: what neither a graph nor its tokeniser says of itself. Nothing of weight is guessed, because a
/// model used otherwise than it was taught answers all the same, only worse.
final class OwnSettings {

    private static final String LANGUAGES = "languages";
    private static final String POOLING = "pooling";
    private static final String WINDOW = "most-pieces";
    private static final String LOWER_CASE = "lower-case";
    private static final String BEFORE_ASKS = "before-asks";
    private static final String BEFORE_STRENGTHS = "before-strengths";
    private static final Set<String> KNOWN =
            Set.of(LANGUAGES, POOLING, WINDOW, LOWER_CASE, BEFORE_ASKS, BEFORE_STRENGTHS);

    private static final String USUAL_WINDOW = "256";
    private static final int SMALLEST_WINDOW = 32;
    private static final int LARGEST_WINDOW = 8_192;

    private final Properties given;

    private OwnSettings(Properties given) {
        this.given = given;
    }

    static OwnSettings read(Path file) throws IOException {
        Properties given = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            given.load(reader);
        } catch (IllegalArgumentException e) {
            throw unfit("cannot be read (%s)".formatted(e.getMessage()));
        }
        OwnSettings settings = new OwnSettings(given);
        given.stringPropertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw unfit("has the setting %s, which is not known".formatted(name));
                });
        return settings;
    }

    Manner manner(String version) {
        return new Manner(pooling(), window(), before(), languages(), version);
    }

    /// Everything here that shapes a vector.
    String shaping() {
        return "%s %d %s|%s|%s"
                .formatted(pooling(), window(), before(BEFORE_ASKS), before(BEFORE_STRENGTHS), value(LOWER_CASE, ""));
    }

    private Pooling pooling() {
        String name = required(POOLING, "mean or first");
        return Arrays.stream(Pooling.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> unfit("names the pooling %s; mean and first are known".formatted(name)));
    }

    /// The concerns are learned from an English corpus.
    private Set<String> languages() {
        String codes = required(LANGUAGES, "codes with commas between them, such as en,de");
        Set<String> languages =
                Arrays.stream(codes.split(",")).map(String::strip).collect(Collectors.toSet());
        if (!languages.stream().allMatch(code -> code.matches("[a-z]{2}"))) {
            throw unfit("names the languages %s, which are no codes such as en,de".formatted(codes));
        }
        if (!languages.contains("en")) {
            throw unfit("does not name en among its languages, but what concerns there are is learned in English");
        }
        return languages;
    }

    int window() {
        String most = value(WINDOW, USUAL_WINDOW);
        if (!most.matches("\\d{1,4}")
                || Integer.parseInt(most) < SMALLEST_WINDOW
                || Integer.parseInt(most) > LARGEST_WINDOW) {
            throw unfit("names %s as %s; it is a number from %d to %d"
                    .formatted(most, WINDOW, SMALLEST_WINDOW, LARGEST_WINDOW));
        }
        return Integer.parseInt(most);
    }

    private Map<Role, String> before() {
        return Map.of(Role.ASK, before(BEFORE_ASKS), Role.STRENGTH, before(BEFORE_STRENGTHS));
    }

    private String before(String setting) {
        String words = value(setting, "");
        return words.isEmpty() ? "" : words + " ";
    }

    /// Asked only of a bare vocabulary, which does not say it.
    boolean isLowerCase() {
        return switch (required(LOWER_CASE, "true or false, beside a vocab.txt")) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unfit("names %s neither true nor false".formatted(LOWER_CASE));
        };
    }

    private String required(String name, String form) {
        String value = value(name, "");
        if (value.isEmpty()) {
            throw unfit("needs a line %s=… (%s)".formatted(name, form));
        }
        return value;
    }

    private String value(String name, String otherwise) {
        @Nullable String value = given.getProperty(name);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static UnfitModel unfit(String what) {
        return new UnfitModel("its model.properties " + what);
    }
}
