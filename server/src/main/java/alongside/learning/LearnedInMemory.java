package alongside.learning;

import alongside.matching.learning.Answers;
import alongside.matching.learning.ChanceOfYes;
import alongside.shared.Behind;
import alongside.shared.Hearing;
import alongside.shared.Nodes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// What was learned of whom, opened. Read behind the first pages; until all of it is read, everyone counts as new, so
/// that nobody is ahead for having been read first. Whoever's cannot be read stays new. What changes in another process
/// is heard from it.
@Component
class LearnedInMemory implements Hearing, DisposableBean {

    private static final String CHANNEL = "alongside_learned";

    /// How often a village says yes changes slowly.
    private static final Duration RECOUNTED = Duration.ofHours(1);

    private final LearningStore store;
    private final Nodes nodes;
    private final Map<UUID, Learned> held = new ConcurrentHashMap<>();
    private final AtomicReference<Counted> counted =
            new AtomicReference<>(new Counted(ChanceOfYes.among(List.of(), Instant.EPOCH), Instant.EPOCH));
    private final Behind behind = new Behind("learned");
    private volatile boolean whole;

    LearnedInMemory(LearningStore store, Nodes nodes) {
        this.store = store;
        this.nodes = nodes;
    }

    private record Counted(ChanceOfYes chance, Instant at) {}

    Learned of(UUID member) {
        return whole ? held.getOrDefault(member, Learned.NOTHING) : Learned.NOTHING;
    }

    /// As the whole village answers. Counted anew at most once an hour, and no ask waits for it: until it is done, what
    /// was counted last holds.
    ChanceOfYes chance(Instant now) {
        Counted last = counted.get();
        if (Duration.between(last.at, now).abs().compareTo(RECOUNTED) > 0
                && counted.compareAndSet(last, new Counted(last.chance, now))) {
            Thread.ofVirtual().name("recount").start(() -> recount(now));
        }
        return last.chance;
    }

    private void recount(Instant now) {
        Counted begun = counted.get();
        List<Answers> all = held.values().stream().map(Learned::answers).toList();
        counted.compareAndSet(begun, new Counted(ChanceOfYes.among(all, now), now));
    }

    /// Told inside the transaction of the change.
    void tell(UUID member) {
        nodes.tell(CHANNEL, member.toString());
    }

    /// Once it is kept. Whoever comes later with something older changes nothing.
    void hold(UUID member, Learned learned) {
        held.merge(member, learned, (had, got) -> got.number() > had.number() ? got : had);
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

    @Override
    public void destroy() {
        behind.close();
    }

    private void readAll() {
        Map<UUID, Long> numbers = store.numbers();
        held.keySet().stream().filter(member -> !numbers.containsKey(member)).forEach(this::readOne);
        numbers.forEach((member, number) -> {
            Learned had = held.get(member);
            if (had == null || had.number() < number) {
                readOne(member);
            }
        });
        // The next ask counts anew, now that there is something to count.
        counted.updateAndGet(last -> new Counted(last.chance, Instant.EPOCH));
        whole = true;
    }

    private void readOne(UUID member) {
        behind.one(() -> read(member));
    }

    private void read(UUID member) {
        store.find(member).ifPresentOrElse(learned -> hold(member, learned), () -> held.remove(member));
    }
}
