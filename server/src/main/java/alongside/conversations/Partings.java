package alongside.conversations;

import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.live.Live;
import alongside.members.Boundaries;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/// How two part who must not meet any more: whatever they talk about ends, and whatever waits between them.
@Component
class Partings {

    private final ConversationStore store;
    private final Endings endings;
    private final Asks asks;
    private final Members members;
    private final Boundaries boundaries;
    private final Live live;
    private final Ids ids;
    private final TransactionOperations transaction;

    Partings(
            ConversationStore store,
            Endings endings,
            Asks asks,
            Members members,
            Boundaries boundaries,
            Live live,
            Ids ids,
            TransactionOperations transaction) {
        this.store = store;
        this.endings = endings;
        this.asks = asks;
        this.members = members;
        this.boundaries = boundaries;
        this.live = live;
        this.ids = ids;
        this.transaction = transaction;
    }

    /// @param label how she knew the other
    void block(Viewer viewer, ConversationId id, PrivateText label) {
        boolean parted = false;
        while (!parted) {
            parted = transaction.execute(begun -> part(viewer, id, label));
        }
    }

    /// All their asks are locked, and then the two, before it is looked what goes on between them: a yes or an
    /// invitation that is on its way has come by then, or finds the boundary.
    ///
    /// @return false, with nothing done, when they came to talk about one more ask meanwhile: its lock would have
    ///     come before theirs, so all begins anew
    private boolean part(Viewer viewer, ConversationId id, PrivateText label) {
        MemberId other = store.find(viewer, id).orElseThrow(NotThere::new).other(viewer);
        Set<AskId> locked = asksOf(viewer, other);
        asks.lockAll(locked);
        members.lockAll(List.of(viewer.id(), other), true);
        List<Conversation> talks = together(viewer, other);
        if (!talks.stream().map(Conversation::ask).allMatch(locked::contains)) {
            return false;
        }
        talks.forEach(talk -> endings.end(viewer, talk));
        boundaries.block(viewer, other, ids.next(), label);
        live.tell(other.value(), "talk:" + id);
        return true;
    }

    private Set<AskId> asksOf(Viewer viewer, MemberId other) {
        Stream<AskId> open = Stream.of(viewer.id(), other).flatMap(member -> asks.listOpen(member).stream());
        Stream<AskId> talked = together(viewer, other).stream().map(Conversation::ask);
        return Stream.concat(open, talked).collect(Collectors.toSet());
    }

    private List<Conversation> together(Viewer viewer, MemberId other) {
        return store.list(viewer).stream()
                .filter(talk -> talk.other(viewer).equals(other))
                .toList();
    }
}
