package alongside.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Sends a [Screen] to the one who looks.
@Component
class Printer {

    private final Templates templates;
    private final Surroundings.Source surroundings;
    private final Words words;

    Printer(Templates templates, Surroundings.Source surroundings, Words words) {
        this.templates = templates;
        this.surroundings = surroundings;
        this.words = words;
    }

    void print(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Frame frame = Frame.of(request, surroundings.of(request), words);
        String html = templates.render(screen.template(), Map.of("frame", frame, "page", screen.page()));
        response.setStatus(screen.status().value());
        response.setContentType(screen.getContentType());
        response.getWriter().append(html);
    }
}
