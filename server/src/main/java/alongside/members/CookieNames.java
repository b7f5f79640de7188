package alongside.members;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Cookies of a village under https carry the `__Host-` prefix, so that no other site of the same domain can set them.
/// On localhost the name carries the port instead, because there all villages share one host.
@Component
public class CookieNames {

    private final URI url;

    CookieNames(@Value("${alongside.url}") URI url) {
        this.url = url;
    }

    public String of(String name) {
        return secure() ? "__Host-" + name : name + "-" + (url.getPort() < 0 ? 80 : url.getPort());
    }

    public boolean secure() {
        return "https".equals(url.getScheme());
    }
}
