package alongside.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/// What is said when a page cannot be shown. *Not there* is one fixed answer: every byte of it is made at the start,
/// so that nothing can tell another's page from one that never was.
@Component
class Refusals {

    static final int TOO_MANY = HttpStatus.TOO_MANY_REQUESTS.value();

    private static final String TEMPLATE = "layout/refusal";
    private static final String HTML = "text/html;charset=UTF-8";

    private final Bare bare;
    private final Guarding guarding;
    private final Faults faults;
    private final String notThere;

    Refusals(Bare bare, Guarding guarding, Faults faults) {
        this.bare = bare;
        this.guarding = guarding;
        this.faults = faults;
        this.notThere = bare.render(TEMPLATE, new Refusal("not-there", null));
    }

    /// @param kind which sentence of the message files, under `refusal.`
    record Refusal(String kind, @Nullable String code) {}

    void answer(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (status) {
            case 404, 405 -> send(HttpStatus.NOT_FOUND, request, response, notThere);
            case 403 -> send(HttpStatus.FORBIDDEN, request, response, page("stale", null));
            case 429 -> send(HttpStatus.TOO_MANY_REQUESTS, request, response, page("too-many", null));
            case 413 -> send(HttpStatus.CONTENT_TOO_LARGE, request, response, page("too-long", null));
            default -> {
                if (status < HttpStatus.INTERNAL_SERVER_ERROR.value()) {
                    send(HttpStatus.BAD_REQUEST, request, response, page("unclear", null));
                } else {
                    bug(new IllegalStateException("Refused with " + status), request, response);
                }
            }
        }
    }

    void bug(Throwable fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object route = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        String code = faults.note(fault, Objects.toString(route, "no route"));
        if (!response.isCommitted()) {
            send(HttpStatus.INTERNAL_SERVER_ERROR, request, response, page("bug", code));
        }
    }

    private String page(String kind, @Nullable String code) {
        return bare.render(TEMPLATE, new Refusal(kind, code));
    }

    private void send(HttpStatus status, HttpServletRequest request, HttpServletResponse response, String html)
            throws IOException {
        response.reset();
        guarding.set(response, Guarding.WITHOUT_SCRIPT);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (wantsJson(request)) {
            Bare.send(
                    status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, "{\"status\":" + status.value() + "}", response);
        } else {
            Bare.send(status, HTML, html, response);
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accept.contains("json") && !accept.contains("html");
    }
}
