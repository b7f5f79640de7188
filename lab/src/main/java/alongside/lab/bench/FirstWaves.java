package alongside.lab.bench;

import alongside.asks.AskId;
import alongside.routing.RoutingEvent;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.event.TransactionalEventListener;

/// Hears when an ask's first wave is committed, as a room of the village would.
class FirstWaves {

    private static final int PATIENCE = 60;

    private final Map<AskId, CompletableFuture<Long>> waves = new ConcurrentHashMap<>();

    @TransactionalEventListener
    void on(RoutingEvent.Invited invited) {
        wave(invited.ask()).complete(System.nanoTime());
    }

    /// @return when it was, by the nanosecond clock
    long await(AskId ask) {
        return wave(ask).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    private CompletableFuture<Long> wave(AskId ask) {
        return waves.computeIfAbsent(ask, raised -> new CompletableFuture<>());
    }
}
