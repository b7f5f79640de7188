package alongside.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Renders a [Screen] whole before the first byte leaves, so that a fault never shows half a page.
@Component
class Printer {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Printer.class.getClassLoader(), "alongside");
    private final Surroundings.Source surroundings;
    private final Words words;

    Printer(Surroundings.Source surroundings, Words words) {
        this.surroundings = surroundings;
        this.words = words;
    }

    void print(Screen screen, HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringOutput html = new StringOutput(16_384);
        Frame frame = Frame.of(request, surroundings.of(request), words);
        engine.render(screen.template() + ".jte", Map.of("frame", frame, "page", screen.page()), html);
        response.setStatus(screen.status().value());
        response.setContentType(screen.getContentType());
        response.getWriter().append(html.toString());
    }
}
