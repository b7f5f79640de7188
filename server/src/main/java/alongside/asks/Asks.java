package alongside.asks;

import alongside.matching.text.AgeBand;
import alongside.members.Child;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door. Her own asks are found through the viewer; routing and conversations hold an ask's id for a reason of
/// their own and come by `open` doors that say so.
@Component
public class Asks {

    static final int A_DAY = 5;

    private final AskStore store;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final Ids ids;

    Asks(AskStore store, Members members, ApplicationEventPublisher events, Clock clock, Ids ids) {
        this.store = store;
        this.members = members;
        this.events = events;
        this.clock = clock;
        this.ids = ids;
    }

    @Transactional
    public RaiseOutcome raise(Viewer viewer, AskForm form) {
        UUID clientId = Objects.requireNonNullElseGet(form.clientId(), ids::next);
        Ask sent = store.findSent(viewer, clientId).orElse(null);
        if (sent != null) {
            return new RaiseOutcome.Raised(sent.id());
        }
        if (form.sentence() instanceof String sentence) {
            return new RaiseOutcome.NotYet(sentence);
        }
        members.lock(viewer.id());
        if (store.countSince(viewer, clock.instant().minus(Duration.ofDays(1))) >= A_DAY) {
            return new RaiseOutcome.NotYet("asks.enough");
        }
        Ask ask = ask(viewer, form);
        if (store.add(ask, clientId)) {
            events.publishEvent(new AskEvent.Raised(ask.id()));
            return new RaiseOutcome.Raised(ask.id());
        }
        return new RaiseOutcome.Raised(
                store.findSent(viewer, clientId).orElseThrow().id());
    }

    public Ask get(Viewer viewer, AskId id) {
        return store.find(viewer, id).orElseThrow(NotThere::new);
    }

    public List<Ask> listOpen(Viewer viewer) {
        return store.listOpen(viewer);
    }

    /// Which asks of hers are open, for a room that has to lock them.
    public List<AskId> listOpen(MemberId asker) {
        return store.listOpen(asker);
    }

    /// Those of them that are open, for a room that knows of them.
    public Set<AskId> listOpen(Collection<AskId> several) {
        return store.listOpen(several);
    }

    /// Those of them that are under no veil, for a room that knows of them.
    public Set<AskId> listUnveiled(Collection<AskId> several) {
        return store.listUnveiled(several);
    }

    /// The ask as it is now, for a room that was given its id by an invitation, a talk or a timer.
    public Ask read(AskId id) {
        return find(id).orElseThrow(NotThere::new);
    }

    public Optional<Ask> find(AskId id) {
        return store.read(id);
    }

    /// Locks the ask until the transaction ends: always before a member's row (docs/decisions/0006).
    @Transactional(propagation = Propagation.MANDATORY)
    public Ask lock(AskId id) {
        return store.lock(id).orElseThrow(NotThere::new);
    }

    /// Locks several, in the one order of all who lock several.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lockAll(Collection<AskId> several) {
        several.stream().map(AskId::value).distinct().sorted().forEach(ask -> lock(new AskId(ask)));
    }

    @Transactional
    public void correct(Viewer viewer, AskId id, List<String> concepts) {
        Ask ask = lock(get(viewer, id).id());
        if (ask.isOpen() && !ask.correctedTo().equals(concepts)) {
            store.correct(ask, concepts);
            events.publishEvent(new AskEvent.Corrected(id));
        }
    }

    @Transactional
    public void withdraw(Viewer viewer, AskId id) {
        if (lock(get(viewer, id).id()).isOpen()) {
            store.end(id, Ask.State.WITHDRAWN, clock.instant(), null);
            events.publishEvent(new AskEvent.Withdrawn(id));
        }
    }

    /// @param heavyNow how heavy it is now, 1 to 5: with the heaviness she began with, the only outcome measured
    @Transactional
    public void close(Viewer viewer, AskId id, int heavyNow, PrivateText thanks) {
        if (lock(get(viewer, id).id()).isOpen()) {
            store.end(id, Ask.State.CLOSED, clock.instant(), heavyNow);
            if (!thanks.isBlank()) {
                events.publishEvent(new ThanksGiven(id, viewer, thanks));
            }
            events.publishEvent(new AskEvent.Closed(id));
        }
    }

    /// How much lighter it became: heaviness before minus after, as the asker told it at closing; 0 until then. For the
    /// room that learns from it.
    public int lighter(AskId id) {
        return store.lighter(id);
    }

    /// She would like one more to speak into it, while those who are with her stay.
    ///
    /// @param voices how many that makes, as she was shown it: a second tap wants no more than the first
    @Transactional
    public void wantAnother(Viewer viewer, AskId id, int voices) {
        Ask ask = lock(get(viewer, id).id());
        if (ask.isOpen() && ask.mayWantAnother() && voices == ask.voices() + 1) {
            store.voices(id, voices);
            events.publishEvent(new AskEvent.AnotherWanted(id));
        }
    }

    /// Only the asker lifts her veil, and only for this ask.
    @Transactional
    public void unveil(Viewer viewer, AskId id) {
        store.unveil(lock(get(viewer, id).id()).id());
    }

    private Ask ask(Viewer viewer, AskForm form) {
        Instant now = clock.instant();
        String language = form.language();
        return new Ask(
                new AskId(ids.next()),
                viewer.id(),
                new PrivateText(form.kept()),
                Math.clamp(form.heaviness(), 1, 5),
                form.byWhen(),
                form.veiled(),
                Math.clamp(form.voices(), 1, Ask.MOST_VOICES),
                language != null && viewer.languages().contains(language)
                        ? language
                        : viewer.languages().getFirst(),
                band(viewer, form.child(), YearMonth.from(now.atZone(viewer.zone()))),
                List.of(),
                now,
                Ask.State.OPEN);
    }

    private @Nullable AgeBand band(Viewer viewer, @Nullable UUID child, YearMonth now) {
        return members.children(viewer.id()).stream()
                .filter(hers -> hers.id().equals(child))
                .findFirst()
                .map((Child hers) -> AgeBand.of(hers.ageInMonths(now)))
                .orElse(null);
    }
}
