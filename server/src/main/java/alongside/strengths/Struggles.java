package alongside.strengths;

import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door to struggles: sealed, hers alone, kept for pairing and for helping both ways.
@Component
public class Struggles {

    private final Members members;
    private final StruggleStore store;
    private final StrugglesInMemory inMemory;
    private final Ids ids;
    private final Clock clock;

    Struggles(Members members, StruggleStore store, StrugglesInMemory inMemory, Ids ids, Clock clock) {
        this.members = members;
        this.store = store;
        this.inMemory = inMemory;
        this.ids = ids;
        this.clock = clock;
    }

    List<Struggle> list(Viewer viewer) {
        return store.list(viewer.id().value());
    }

    @Transactional
    public void add(Viewer viewer, PrivateText words) {
        members.lock(viewer.id());
        if (list(viewer).stream().noneMatch(known -> known.words().equals(words))) {
            Struggle struggle = new Struggle(ids.next(), words);
            store.add(viewer.id().value(), struggle, clock.instant());
            inMemory.add(viewer, struggle);
        }
    }

    @Transactional
    public void withdraw(Viewer viewer, UUID id) {
        store.remove(viewer.id().value(), id);
        inMemory.changed(viewer.id().value());
    }
}
