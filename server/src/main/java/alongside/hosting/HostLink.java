package alongside.hosting;

import alongside.shared.Secrets;
import alongside.village.Villages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The link that makes whoever opens it the host: a new one at each start until the village is open, printed where the
/// server runs and kept only as a hash.
@Component
class HostLink {

    private final Villages villages;
    private final String url;
    private volatile byte[] hash = Secrets.hash(Secrets.fresh());

    HostLink(Villages villages, @Value("${alongside.url}") String url) {
        this.villages = villages;
        this.url = url;
    }

    boolean opens(String secret) {
        return Secrets.matches(hash, secret) && villages.find().isEmpty();
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (villages.find().isEmpty()) {
            System.out.println("Begin here, once: " + renew());
        }
    }

    /// @return the whole link; the one before it is worth nothing now
    String renew() {
        String secret = Secrets.fresh();
        hash = Secrets.hash(secret);
        return url + "/begin/" + secret;
    }
}
