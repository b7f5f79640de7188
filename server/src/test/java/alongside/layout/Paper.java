package alongside.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// A page as its reader gets it, rendered without a server and kept under `target/pages` to be looked at.
///
/// @param html the whole page
public record Paper(String html) {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Paper.class.getClassLoader(), "alongside");
    private static final Words WORDS = words();
    private static final Pattern FIELD = Pattern.compile("<(?:textarea|select|input)\\b[^>]*>");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]+)\"");

    public static Paper of(String name, String template, Object page) {
        StringOutput html = new StringOutput(16_384);
        ENGINE.render(template + ".jte", Map.of("frame", frame(), "page", page), html);
        Paper paper = new Paper(html.toString());
        paper.keep(name);
        return paper;
    }

    public static Frame frame() {
        Surroundings around = new Surroundings(
                "Elm Row",
                "mama",
                Locale.ENGLISH,
                ZoneId.of("Europe/London"),
                "https://www.wikipedia.org/",
                "/help/gb",
                "0",
                false,
                false);
        return new Frame(around, WORDS, "nonce", new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "token"), "/");
    }

    /// What is read, without the markup.
    public String text() {
        String body = html.substring(html.indexOf("<main"), html.lastIndexOf("</main>"));
        return body.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    }

    public int headings() {
        return html.split("<h1", -1).length - 1;
    }

    /// The first field nobody could name, or "".
    public String unnamedField() {
        return FIELD.matcher(html)
                .results()
                .map(field -> field.group())
                .filter(field -> !field.contains("type=\"hidden\"") && !isNamed(field))
                .findFirst()
                .orElse("");
    }

    private boolean isNamed(String field) {
        Matcher id = ID.matcher(field);
        return field.contains(" aria-label")
                || (id.find() && html.contains(" for=\"" + id.group(1) + "\""))
                || html.substring(0, html.indexOf(field)).lastIndexOf("<label")
                        > html.substring(0, html.indexOf(field)).lastIndexOf("</label");
    }

    private void keep(String name) {
        try {
            Path pages = Files.createDirectories(Path.of("target", "pages"));
            Files.writeString(pages.resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Words words() {
        try {
            return new Words();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
