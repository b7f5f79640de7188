package alongside.notifications;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/// Looks at a channel: claims what may go, sends it with no transaction open, notes what came of it. After a crash in
/// between, the claim runs out and the same post goes again, under the same name.
@Component
class Sending {

    /// How many posts are under way at once from one process.
    private static final int LINES = 16;

    private static final Duration WHILE_ALL_ARE_TAKEN = Duration.ofSeconds(3);

    private final Claims claims;
    private final List<Carrier> carriers;
    private final Bell bell;
    private final Clock clock;
    private final Semaphore lines = new Semaphore(LINES);

    Sending(Claims claims, List<Carrier> carriers, Bell bell, Clock clock) {
        this.claims = claims;
        this.carriers = List.copyOf(carriers);
        this.bell = bell;
        this.clock = clock;
    }

    /// What rings the bell also wakes the asks, and must not wait for a mail server that does not answer.
    void lookAside(UUID channel) {
        if (lines.tryAcquire()) {
            claim(channel).ifPresentOrElse(this::sendAside, lines::release);
        } else {
            bell.set(channel, clock.instant().plus(WHILE_ALL_ARE_TAKEN));
        }
    }

    void look(UUID channel) {
        claims.claim(channel).ifPresent(this::send);
    }

    private Optional<Post> claim(UUID channel) {
        try {
            return claims.claim(channel);
        } catch (RuntimeException failure) {
            lines.release();
            throw failure;
        }
    }

    private void sendAside(Post post) {
        Thread.ofVirtual().name("post").start(() -> {
            try {
                send(post);
            } finally {
                lines.release();
            }
        });
    }

    private void send(Post post) {
        claims.note(post, carrier(post.channel().kind()).carry(post));
    }

    private Carrier carrier(Channel.Kind kind) {
        return carriers.stream()
                .filter(carrier -> carrier.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
