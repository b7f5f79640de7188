package alongside.strengths;

import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.search.EveryStrength;
import alongside.search.MarkedIndex;
import alongside.search.MarkedIndex.Marked;
import alongside.search.SearchAway;
import alongside.shared.Commits;
import alongside.shared.Hearing;
import alongside.shared.Nodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/// Fills the index before the first page is served: an ask must never be decided among half the village. Strengths
/// read by an older model are read again. What changes in another process is heard from it.
@Component
class FindableStrengths implements InitializingBean, Hearing, EveryStrength {

    private static final String CHANNEL = "alongside_strengths";
    private static final int AT_ONCE = 500;

    private final StrengthStore store;
    private final MarkedIndex index;
    private final Meaning meaning;
    private final Nodes nodes;

    FindableStrengths(StrengthStore store, MarkedIndex index, Meaning meaning, Nodes nodes) {
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
        store.listOutdated(meaning.version()).forEach(id -> store.findAwake(id).ifPresent(this::readAgain));
        if (index.marks().isEmpty()) {
            fill();
        } else {
            bringInLine(index);
        }
        if (index.filled()) {
            bringInLine(index);
        }
    }

    private void fill() {
        List<Marked> some = new ArrayList<>();
        each(strength -> {
            some.add(strength);
            if (some.size() == AT_ONCE) {
                index.putAll(some);
                some.clear();
            }
        });
        index.putAll(some);
    }

    @Override
    public void each(Consumer<Marked> consumer) {
        store.eachAwake(strength -> consumer.accept(marked(strength)));
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
        try {
            bringInLine(index);
        } catch (SearchAway later) {
            // Then it is brought in line once it is back.
        }
    }

    /// Until nothing is other: as in [#read], it looks again at what it wrote.
    @Override
    public void bringInLine(MarkedIndex behind) {
        boolean isOther = true;
        while (isOther) {
            Map<UUID, UUID> now = store.marks();
            Map<UUID, UUID> there = behind.marks();
            List<UUID> other = missing(now, there);
            List<UUID> gone =
                    there.keySet().stream().filter(id -> !now.containsKey(id)).toList();
            for (int from = 0; from < other.size(); from += AT_ONCE) {
                behind.putAll(listMarked(other.subList(from, Math.min(from + AT_ONCE, other.size()))));
            }
            behind.removeAll(gone);
            isOther = !other.isEmpty() || !gone.isEmpty();
        }
    }

    private static List<UUID> missing(Map<UUID, UUID> now, Map<UUID, UUID> there) {
        return now.entrySet().stream()
                .filter(one -> !one.getValue().equals(there.get(one.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Marked> listMarked(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> store.findAwake(id).stream())
                .map(this::marked)
                .toList();
    }

    /// Of two processes that write into one index, the later to write may have been the earlier to read. So each looks
    /// again at what it wrote.
    private void read(UUID id) {
        Optional<UUID> written;
        do {
            Optional<StrengthStore.Indexed> now = store.findAwake(id);
            now.map(this::marked).ifPresentOrElse(one -> index.putAll(List.of(one)), () -> index.remove(id));
            written = now.map(StrengthStore.Indexed::mark);
        } while (!written.equals(store.findMark(id)));
    }

    private void readAgain(StrengthStore.Indexed strength) {
        store.reword(strength.id(), strength.words(), vector(strength), meaning.version());
    }

    private Marked marked(StrengthStore.Indexed strength) {
        return new Marked(strength.id(), strength.member(), vector(strength), strength.mark());
    }

    /// As this node's model reads it, whatever another one wrote down.
    private float[] vector(StrengthStore.Indexed strength) {
        return strength.version().equals(meaning.version())
                ? strength.vector()
                : meaning.read(Role.STRENGTH, strength.words()).vector();
    }
}
