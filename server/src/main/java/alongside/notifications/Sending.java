package alongside.notifications;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Looks at a channel: claims what may go, sends it with no transaction open, notes what came of it. After a crash in
/// between, the claim runs out and the same post goes again, under the same name.
@Component
class Sending {

    private final Claims claims;
    private final List<Carrier> carriers;

    Sending(Claims claims, List<Carrier> carriers) {
        this.claims = claims;
        this.carriers = List.copyOf(carriers);
    }

    void look(UUID channel) {
        claims.claim(channel)
                .ifPresent(
                        post -> claims.note(post, carrier(post.channel().kind()).carry(post)));
    }

    private Carrier carrier(Channel.Kind kind) {
        return carriers.stream()
                .filter(carrier -> carrier.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
