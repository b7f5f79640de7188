package alongside.hosting;

import org.springframework.beans.factory.BeanFactory;

/// The host's link, which a real host reads where her server runs.
public final class FirstLink {

    private FirstLink() {}

    public static String of(BeanFactory village) {
        return village.getBean(HostLink.class).renew();
    }
}
