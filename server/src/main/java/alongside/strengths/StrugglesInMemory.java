package alongside.strengths;

import alongside.matching.nearest.Packed;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.members.Viewer;
import alongside.shared.Behind;
import alongside.shared.Commits;
import alongside.shared.Hearing;
import alongside.shared.Nodes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// What each member finds hard, as vectors. They are made of sealed words and kept sealed beside them, so that after a
/// start the model reads none again. All are opened one by one behind the first pages; until then what she finds hard
/// counts as unknown. What changes in another process is heard from it.
@Component
class StrugglesInMemory implements Hearing, DisposableBean {

    private static final String CHANNEL = "alongside_struggles";

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

    /// Inside the transaction in which it was added.
    void add(Viewer viewer, Struggle struggle) {
        if (viewer.languages().stream().anyMatch(meaning::speaks)) {
            readAnew(viewer.id().value(), struggle);
        }
        changed(viewer.id().value());
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
        behind.each(store.listMembers(), this::read);
    }

    private void read(UUID member) {
        List<Packed> vectors = vectors(member);
        if (vectors.isEmpty()) {
            read.remove(member);
        } else {
            read.put(member, vectors);
        }
    }

    private List<Packed> vectors(UUID member) {
        List<StruggleStore.Reading> readings = store.listReadings(member, meaning.version());
        if (readings.stream().allMatch(reading -> reading.vector().isPresent())
                || store.languages(member).stream().noneMatch(meaning::speaks)) {
            return readings.stream()
                    .flatMap(reading -> reading.vector().stream())
                    .toList();
        }
        return store.list(member).stream()
                .map(struggle -> readAnew(member, struggle))
                .toList();
    }

    private Packed readAnew(UUID member, Struggle struggle) {
        Packed vector =
                Packed.of(meaning.read(Role.ASK, struggle.words().words()).vector());
        store.keep(member, struggle.id(), vector, meaning.version());
        return vector;
    }
}
