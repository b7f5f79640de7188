package alongside.keepers;

import alongside.members.Boundaries;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door. Keepers are called in this order: those whose day it is, whoever was not called for longest first, then
/// the other keepers, then the host. Never the asker herself, nobody who rests, and nobody she must not meet.
@Component
public class Keepers {

    private final KeeperStore store;
    private final Members members;
    private final Boundaries boundaries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Keepers(KeeperStore store, Members members, Boundaries boundaries, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.members = members;
        this.boundaries = boundaries;
        this.events = events;
        this.clock = clock;
    }

    public List<Member> over(MemberId asker) {
        return inTurn(asker).toList();
    }

    /// Looked at one by one: many only need the first.
    private Stream<Member> inTurn(MemberId asker) {
        Instant now = clock.instant();
        Stream<Member> keepers = store.list().stream()
                .sorted(inTurn(now))
                .map(keeper -> members.get(keeper.member()))
                .filter(keeper -> !keeper.host() && !keeper.restsAt(now));
        return Stream.concat(keepers, members.findHost().stream())
                .filter(keeper -> !keeper.id().equals(asker))
                .filter(keeper -> boundaries.mayMeet(keeper.id(), asker));
    }

    public Optional<Member> first(MemberId asker) {
        return inTurn(asker).findFirst();
    }

    public void called(MemberId member) {
        store.called(member, clock.instant());
    }

    /// Whether she keeps watch, by her own word or because she hosts.
    public boolean isAmong(Viewer viewer) {
        return viewer.host() || isOnRota(viewer);
    }

    public boolean isOnRota(Viewer viewer) {
        return find(viewer).isPresent();
    }

    /// How many keep watch besides the host.
    public int count() {
        return store.list().size();
    }

    Optional<Keeper> find(Viewer viewer) {
        return store.find(viewer.id());
    }

    List<Keeper> list() {
        return store.list();
    }

    /// She keeps watch from now on, or on other days than before.
    ///
    /// @param days on which her turn comes first, where she lives; on all others she is called after those
    ///     whose day it is
    @Transactional
    public void add(MemberId member, Collection<DayOfWeek> days) {
        store.put(member, days, clock.instant());
    }

    /// What she was called to goes on to the next, before she leaves: in the order of locks, the asks come first.
    @Transactional
    public void remove(MemberId member) {
        events.publishEvent(new KeeperLeaving(member));
        store.remove(member);
    }

    private static Comparator<Keeper> inTurn(Instant now) {
        return Comparator.comparing((Keeper keeper) -> !keeper.hasHerDayAt(now))
                .thenComparing(Keeper::lastCalled, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(keeper -> keeper.member().value());
    }
}
