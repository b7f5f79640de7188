package alongside.strengths;

import alongside.matching.nearest.StrengthIndex;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.shared.Commits;
import alongside.shared.Hearing;
import alongside.shared.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/// Fills the index before the first page is served: an ask must never be decided among half the village. Strengths
/// read by an older model are read again. What changes in another process is heard from it.
@Component
class StrengthsInMemory implements InitializingBean, Hearing {

    private static final String CHANNEL = "alongside_strengths";

    private final StrengthStore store;
    private final StrengthIndex index;
    private final Meaning meaning;
    private final Nodes nodes;
    /// With the mark of what was read.
    private final Map<UUID, UUID> held = new ConcurrentHashMap<>();

    StrengthsInMemory(StrengthStore store, StrengthIndex index, Meaning meaning, Nodes nodes) {
        this.store = store;
        this.index = index;
        this.meaning = meaning;
        this.nodes = nodes;
    }

    /// Told inside the transaction of the change; this node need not wait until it hears of it itself.
    void changed(UUID strength) {
        nodes.tell(CHANNEL, strength.toString());
        Commits.after(() -> read(strength));
    }

    @Override
    public void afterPropertiesSet() {
        List<UUID> outdated = new ArrayList<>();
        store.eachAwake(strength -> {
            if (strength.version().equals(meaning.version())) {
                hold(strength, strength.vector());
            } else {
                outdated.add(strength.id());
            }
        });
        outdated.forEach(id -> store.findAwake(id).ifPresent(this::readAgain));
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void hear(String strength) {
        read(UUID.fromString(strength));
    }

    @Override
    public void hearAgain() {
        Map<UUID, UUID> now = store.marks();
        now.forEach((id, mark) -> {
            if (!mark.equals(held.get(id))) {
                read(id);
            }
        });
        held.keySet().stream().filter(id -> !now.containsKey(id)).forEach(this::read);
    }

    private void read(UUID id) {
        store.findAwake(id).ifPresentOrElse(strength -> hold(strength, vector(strength)), () -> letGo(id));
    }

    private void hold(StrengthStore.Indexed strength, float[] vector) {
        index.put(strength.id(), strength.member(), vector);
        held.put(strength.id(), strength.mark());
    }

    private void letGo(UUID id) {
        index.remove(id);
        held.remove(id);
    }

    private void readAgain(StrengthStore.Indexed strength) {
        float[] vector = vector(strength);
        store.reword(strength.id(), strength.words(), vector, meaning.version());
        hold(strength, vector);
    }

    /// As this node's model reads it, whatever another one wrote down.
    private float[] vector(StrengthStore.Indexed strength) {
        return strength.version().equals(meaning.version())
                ? strength.vector()
                : meaning.read(Role.STRENGTH, strength.words()).vector();
    }
}
