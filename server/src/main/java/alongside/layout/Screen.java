package alongside.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.servlet.view.RedirectView;

/// What a route answers with: a template and what it shows. `Screen.of("asks/ask", page)` renders
/// `asks/ask.jte` with `frame` and `page`.
public record Screen(HttpStatus status, String template, Object page) implements View {

    public static Screen of(String template, Object page) {
        return new Screen(HttpStatus.OK, template, page);
    }

    /// The form again, with what she typed, and one sentence on what to change.
    public static Screen again(String template, Object page) {
        return new Screen(HttpStatus.UNPROCESSABLE_CONTENT, template, page);
    }

    /// After a POST: see what is true now.
    public static View see(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }

    /// Leaves the village at once, for an address outside.
    public static View leave(String address) {
        return new Leaving(address);
    }

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request))
                .getBean(Printer.class)
                .print(this, request, response);
    }
}
