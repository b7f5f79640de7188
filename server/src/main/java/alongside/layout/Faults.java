package alongside.layout;

import jakarta.servlet.ServletException;
import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Writes bugs into the log under a code she can name. An exception's own message may hold what she wrote, so only
/// its kind and its way through the code are kept.
@Component
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int CODE_LENGTH = 6;
    private static final int DEEPEST = 30;

    private final SecureRandom random = new SecureRandom();

    /// @param route the pattern of the route, never the path itself: a path may be a secret
    /// @return the code
    String note(Throwable fault, String route) {
        String code = random.ints(CODE_LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString();
        LOG.error("Fault {} at {}{}", code, route, trace(fault));
        return code;
    }

    /// What really happened, without the wrapping of the servlet container.
    static Throwable root(Throwable fault) {
        return fault instanceof ServletException && fault.getCause() != null ? fault.getCause() : fault;
    }

    static String trace(Throwable fault) {
        StringBuilder trace = new StringBuilder();
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            trace.append("\n").append(cause.getClass().getName());
            StackTraceElement[] way = cause.getStackTrace();
            for (int i = 0; i < Math.min(DEEPEST, way.length); i++) {
                trace.append("\n    at ").append(way[i]);
            }
        }
        return trace.toString();
    }
}
