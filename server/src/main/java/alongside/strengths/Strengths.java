package alongside.strengths;

import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
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

    private final Members members;
    private final StrengthStore store;
    private final FindableStrengths findable;
    private final Meaning meaning;
    private final Ids ids;
    private final Clock clock;

    Strengths(Members members, StrengthStore store, FindableStrengths findable, Meaning meaning, Ids ids, Clock clock) {
        this.members = members;
        this.store = store;
        this.findable = findable;
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
        members.lock(viewer.id());
        if (store.list(viewer.id()).stream().anyMatch(known -> known.words().equals(words))) {
            return;
        }
        UUID id = ids.next();
        store.add(new Strength(id, viewer.id(), words, false), clock.instant(), vector(words), meaning.version());
        findable.changed(id);
    }

    @Transactional
    public void reword(Viewer viewer, UUID id, String words) {
        store.reword(get(viewer, id).id(), words, vector(words), meaning.version());
        findable.changed(id);
    }

    @Transactional
    public void rest(Viewer viewer, UUID id, boolean resting) {
        store.rest(get(viewer, id).id(), resting);
        findable.changed(id);
    }

    @Transactional
    public void withdraw(Viewer viewer, UUID id) {
        store.remove(get(viewer, id).id());
        findable.changed(id);
    }

    private float[] vector(String words) {
        return meaning.read(Role.STRENGTH, words).vector();
    }
}
