package alongside.strengths;

import alongside.matching.nearest.StrengthIndex;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Commits;
import alongside.shared.Ids;
import alongside.shared.NotThere;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door. A strength that is shared can be found by the next ask; one that rests or is withdrawn cannot.
@Component
public class Strengths {

    public static final int LONGEST = 600;

    private final StrengthStore store;
    private final StrengthIndex index;
    private final Meaning meaning;
    private final Ids ids;
    private final Clock clock;

    Strengths(StrengthStore store, StrengthIndex index, Meaning meaning, Ids ids, Clock clock) {
        this.store = store;
        this.index = index;
        this.meaning = meaning;
        this.ids = ids;
        this.clock = clock;
    }

    public List<Strength> list(Viewer viewer) {
        return store.list(viewer.id());
    }

    public Strength get(Viewer viewer, UUID id) {
        return find(viewer.id(), id).orElseThrow(NotThere::new);
    }

    /// For a room that holds a strength's id together with whose it is: the one that led to an invitation.
    public Optional<Strength> find(MemberId owner, UUID id) {
        return store.find(owner, id);
    }

    /// Sharing the same words twice, as a double tap does, is one strength.
    @Transactional
    public void share(Viewer viewer, String words) {
        if (store.list(viewer.id()).stream().anyMatch(known -> known.words().equals(words))) {
            return;
        }
        UUID id = ids.next();
        float[] vector = vector(words);
        store.add(new Strength(id, viewer.id(), words, false), clock.instant(), vector, meaning.version());
        Commits.after(() -> index.put(id, viewer.id().value(), vector));
    }

    @Transactional
    public void reword(Viewer viewer, UUID id, String words) {
        Strength strength = get(viewer, id);
        float[] vector = vector(words);
        store.reword(strength.id(), words, vector, meaning.version());
        if (!strength.resting()) {
            Commits.after(() -> index.put(id, viewer.id().value(), vector));
        }
    }

    @Transactional
    public void rest(Viewer viewer, UUID id, boolean resting) {
        Strength strength = get(viewer, id);
        store.rest(id, resting);
        float[] vector = vector(strength.words());
        Commits.after(() -> {
            if (resting) {
                index.remove(id);
            } else {
                index.put(id, viewer.id().value(), vector);
            }
        });
    }

    @Transactional
    public void withdraw(Viewer viewer, UUID id) {
        store.remove(get(viewer, id).id());
        Commits.after(() -> index.remove(id));
    }

    private float[] vector(String words) {
        return meaning.read(Role.STRENGTH, words).vector();
    }
}
