package alongside.live;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The open pages of this node, by member. A member has a few at most: a seventh page takes the place of her oldest.
@Component
class Streams {

    /// Told to a page that may have missed something: look again at all of it.
    static final String AGAIN = "again";

    static final int MOST = 6;

    private final Map<UUID, Deque<Stream>> open = new ConcurrentHashMap<>();
    private final AtomicBoolean leaving = new AtomicBoolean();

    Stream open(UUID member) {
        Stream stream = new Stream();
        open.compute(member, (key, hers) -> {
            Deque<Stream> streams = hers == null ? new ArrayDeque<>() : hers;
            streams.addLast(stream);
            if (streams.size() > MOST) {
                streams.removeFirst().close();
            }
            return streams;
        });
        if (leaving.get()) {
            stream.close();
        }
        return stream;
    }

    void close(UUID member, Stream stream) {
        stream.close();
        open.computeIfPresent(member, (key, hers) -> {
            hers.remove(stream);
            return hers.isEmpty() ? null : hers;
        });
    }

    void tell(UUID member, String topic) {
        each(member, stream -> stream.tell(topic));
    }

    void tellAllToLookAgain() {
        open.keySet().forEach(member -> tell(member, AGAIN));
    }

    int count() {
        return open.values().stream().mapToInt(Collection::size).sum();
    }

    /// Before the server waits for its last answers: a stream is one that would never end.
    @EventListener(ContextClosedEvent.class)
    void leave() {
        leaving.set(true);
        open.keySet().forEach(member -> each(member, Stream::close));
    }

    private void each(UUID member, Consumer<Stream> act) {
        open.computeIfPresent(member, (key, hers) -> {
            hers.forEach(act);
            return hers;
        });
    }
}
