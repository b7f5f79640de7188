package alongside.matching.pieces;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Base64;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// What a `tokenizer.json` has done to a text before it is cut.
final class Normaliser {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Normaliser() {}

    /// @throws UnfitModel when a step is not known here
    static UnaryOperator<String> of(JsonNode json) {
        String type = json.path("type").asString("");
        try {
            return json.isNull() || json.isMissingNode() ? text -> text : step(type, json);
        } catch (IllegalArgumentException e) {
            throw new UnfitModel("the normalizer " + type + " of its tokenizer.json cannot be read", e);
        }
    }

    private static UnaryOperator<String> step(String type, JsonNode json) {
        return switch (type) {
            case "Sequence" -> all(json.path("normalizers"));
            case "Precompiled" ->
                new CharsMap(Base64.getDecoder()
                        .decode(json.path("precompiled_charsmap").asString("")));
            case "NFC", "NFD", "NFKC", "NFKD" -> in(Form.valueOf(type));
            case "Lowercase" -> text -> text.toLowerCase(Locale.ROOT);
            case "StripAccents" -> text -> MARKS.matcher(text).replaceAll("");
            case "Replace" ->
                replacing(json.path("pattern"), json.path("content").asString(""));
            // Words are told apart by white space, however much there is.
            case "Strip" -> text -> text;
            default -> throw UnfitModel.unknown("normalizer", type);
        };
    }

    private static UnaryOperator<String> all(JsonNode steps) {
        UnaryOperator<String> all = text -> text;
        for (JsonNode json : steps) {
            UnaryOperator<String> before = all;
            UnaryOperator<String> step = of(json);
            all = text -> step.apply(before.apply(text));
        }
        return all;
    }

    private static UnaryOperator<String> in(Form form) {
        return text -> Normalizer.normalize(text, form);
    }

    private static UnaryOperator<String> replacing(JsonNode pattern, String content) {
        Pattern found = pattern.has("Regex")
                ? Pattern.compile(pattern.path("Regex").asString(""))
                : Pattern.compile(pattern.path("String").asString(""), Pattern.LITERAL);
        return text -> found.matcher(text).replaceAll(Matcher.quoteReplacement(content));
    }
}
