package alongside.layout;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The templates of all rooms, compiled with them.
@Component
class Templates {

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "alongside");

    /// Renders a page whole before the first byte leaves, so that a fault never shows half a page.
    String render(String template, Map<String, Object> named) {
        StringOutput html = new StringOutput(16_384);
        engine.render(template + ".jte", named, html);
        return html.toString();
    }
}
