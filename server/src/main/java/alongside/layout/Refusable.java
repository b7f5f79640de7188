package alongside.layout;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/// Remembers a refusal instead of letting the container speak, so that all refusals are said in one place.
final class Refusable extends HttpServletResponseWrapper {

    private int refusedWith;

    Refusable(HttpServletResponse response) {
        super(response);
    }

    int refusedWith() {
        return refusedWith;
    }

    boolean isRefused() {
        return refusedWith != 0;
    }

    @Override
    public void sendError(int status) {
        refusedWith = status;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public boolean isCommitted() {
        return isRefused() || super.isCommitted();
    }
}
