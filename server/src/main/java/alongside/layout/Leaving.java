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

/// A way out that works without script. It is no redirect: the policy of the page before lets a form lead to the
/// village only, redirects included.
record Leaving(String address) implements View {

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader("Refresh", "0; url=" + address);
        Objects.requireNonNull(RequestContextUtils.findWebApplicationContext(request))
                .getBean(Bare.class)
                .send(HttpStatus.OK, "layout/leaving", this, response);
    }
}
