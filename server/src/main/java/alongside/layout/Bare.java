package alongside.layout;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Pages that stand when nothing else does: no session, no database, no form, no script. They know nobody.
@Component
public class Bare {

    private final Templates templates;
    private final Speech speech;

    Bare(Templates templates, Words words) {
        this.templates = templates;
        this.speech = new Speech(
                words,
                new Surroundings(
                        "Alongside", "mama", Locale.ENGLISH, ZoneOffset.UTC, "/", "/help", null, false, false));
    }

    /// Words without anyone who looks.
    public record Speech(Words words, Surroundings around) {

        public String say(String key, Object... named) {
            return words.say(around, key, named);
        }

        public String asset(String name) {
            return Assets.SHIPPED.path(name);
        }
    }

    public String render(String template, Object page) {
        return templates.render(template, Map.of("speech", speech, "page", page));
    }

    public void send(HttpStatus status, String template, Object page, HttpServletResponse response) throws IOException {
        send(status, "text/html;charset=UTF-8", render(template, page), response);
    }

    static void send(HttpStatus status, String type, String body, HttpServletResponse response) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setHeader(Guarding.POLICY, Guarding.WITHOUT_SCRIPT);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
