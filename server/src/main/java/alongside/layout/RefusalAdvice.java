package alongside.layout;

import alongside.shared.NotThere;
import alongside.shared.TooMany;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what a route throws into a refusal. A path that cannot be an id leads nowhere, like an id nobody has.
@ControllerAdvice
class RefusalAdvice {

    @ExceptionHandler(NotThere.class)
    void notThere(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    @ExceptionHandler(TooMany.class)
    void tooMany(HttpServletResponse response) throws IOException {
        response.sendError(Refusals.TOO_MANY);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    void mistyped(MethodArgumentTypeMismatchException mistyped, HttpServletResponse response) throws IOException {
        boolean inPath = mistyped.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError(inPath ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_BAD_REQUEST);
    }
}
