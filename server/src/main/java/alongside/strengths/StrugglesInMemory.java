package alongside.strengths;

import alongside.matching.nearest.Packed;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.shared.Behind;
import alongside.shared.Commits;
import alongside.shared.Hearing;
import alongside.shared.Nodes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// What each member finds hard, as vectors and in memory only: they are made of sealed words and never stored. Read one
/// by one behind the first pages; until then what she finds hard counts as unknown. What changes in another process is
/// heard from it.
@Component
class StrugglesInMemory implements Hearing, DisposableBean {

    private static final String CHANNEL = "alongside_struggles";

    /// Between two readings, so that a start leaves most of a core to those who wait for a page.
    private static final Duration BREATH = Duration.ofMillis(20);

    private final StruggleStore store;
    private final Meaning meaning;
    private final Nodes nodes;
    private final Map<UUID, List<Packed>> read = new ConcurrentHashMap<>();
    private final Behind behind = new Behind("struggles");

    StrugglesInMemory(StruggleStore store, Meaning meaning, Nodes nodes) {
        this.store = store;
        this.meaning = meaning;
        this.nodes = nodes;
    }

    List<Packed> of(UUID member) {
        return read.getOrDefault(member, List.of());
    }

    /// Told inside the transaction of the change.
    void changed(UUID member) {
        nodes.tell(CHANNEL, member.toString());
        Commits.after(() -> read(member));
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void hear(String member) {
        read(UUID.fromString(member));
    }

    /// A large village has many to read: nothing waits for it.
    @Override
    public void hearAgain() {
        behind.start(this::readAll);
    }

    /// Nothing is read any more once the model is about to close.
    @Override
    public void destroy() {
        behind.close();
    }

    private void readAll() {
        store.listMembers().forEach(member -> {
            behind.one(() -> read(member));
            LockSupport.parkNanos(BREATH.toNanos());
        });
    }

    private void read(UUID member) {
        List<Packed> vectors = store.languages(member).stream().anyMatch(meaning::speaks)
                ? store.list(member).stream().map(this::vector).toList()
                : List.of();
        if (vectors.isEmpty()) {
            read.remove(member);
        } else {
            read.put(member, vectors);
        }
    }

    private Packed vector(Struggle struggle) {
        return Packed.of(meaning.read(Role.ASK, struggle.words().words()).vector());
    }
}
