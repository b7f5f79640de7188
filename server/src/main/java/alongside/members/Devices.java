package alongside.members;

import alongside.shared.Secrets;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where a member is signed in now, and how she ends it there.
@Component
class Devices {

    /// What a session keeps of the device it was begun on.
    static final String KIND = "device";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Devices(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    /// This one first, then the one seen last.
    List<Device> list(Viewer viewer, HttpServletRequest request) {
        String here = here(request);
        return sessions.findByPrincipalName(viewer.id().toString()).values().stream()
                .filter(Predicate.not(Session::isExpired))
                .map(session -> device(session, here))
                .sorted(Comparator.comparing(Device::here)
                        .thenComparing(Device::seen)
                        .reversed())
                .toList();
    }

    /// What is none of hers is ended already.
    void end(Viewer viewer, String device) {
        end(viewer, (String session) -> name(session).equals(device));
    }

    void endOthers(Viewer viewer, HttpServletRequest request) {
        String here = here(request);
        end(viewer, (String session) -> !session.equals(here));
    }

    private void end(Viewer viewer, Predicate<String> which) {
        sessions.findByPrincipalName(viewer.id().toString()).keySet().stream()
                .filter(which)
                .forEach(sessions::deleteById);
    }

    private static Device device(Session session, String here) {
        return new Device(
                name(session.getId()),
                DeviceKind.read(session.getAttribute(KIND)),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    private static String name(String session) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Secrets.hash("device " + session));
    }

    private static String here(HttpServletRequest request) {
        HttpSession session = Objects.requireNonNull(request.getSession(false));
        return session.getId();
    }
}
