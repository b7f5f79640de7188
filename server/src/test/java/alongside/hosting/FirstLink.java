package alongside.hosting;

import org.springframework.boot.test.context.TestComponent;

/// The host's one-time link, as it is printed where the server runs.
@TestComponent
public class FirstLink {

    private final HostLink link;

    public FirstLink(HostLink link) {
        this.link = link;
    }

    public String renew() {
        return link.renew();
    }
}
