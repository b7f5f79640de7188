package alongside.decisions;

import alongside.asks.Ask;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Reason;
import alongside.matching.routing.Replay;
import alongside.matching.routing.Step;
import alongside.members.MemberId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door. Keeps every decision, tells why someone was asked, and makes a decision again from what was kept of it.
@Component
public class Decisions {

    static final Duration KEPT = Duration.ofDays(90);
    private static final int FEW = 500;

    private final DecisionStore store;
    private final DecisionReading reading;
    private final Clock clock;

    Decisions(DecisionStore store, DecisionReading reading, Clock clock) {
        this.store = store;
        this.reading = reading;
        this.clock = clock;
    }

    /// @param filtered who was among the nearest and could not be asked
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(UUID id, Ask ask, Step step, Decision decision, List<Filtered> filtered, String meaningVersion) {
        store.add(id, ask, step, decision, filtered, meaningVersion);
    }

    /// Why she was invited; empty once the decision is gone.
    public Set<Reason> reasons(UUID decision, MemberId member) {
        return reading.find(decision)
                .map(kept -> kept.of(member).hers())
                .map(Decision.Weighed::reasons)
                .orElse(Set.of());
    }

    /// Whether the decision, made again from its numbers, asks the same members for the same values, to the last bit.
    /// One by another version of the router cannot be made again.
    public boolean comesOutTheSame(UUID id) {
        return reading.find(id).filter(this::comesOutTheSame).isPresent();
    }

    boolean comesOutTheSame(Kept kept) {
        return Replay.of(kept.byWhen(), kept.decision()) instanceof Replay.Same;
    }

    /// One in which she was weighed or could not be asked.
    Optional<Kept> find(UUID id, MemberId member) {
        return reading.find(id).filter(kept -> kept.names(member));
    }

    /// Those in which she was weighed or could not be asked, the latest first.
    List<Considered> list(MemberId member) {
        return reading.list(member).stream().map(kept -> kept.of(member)).toList();
    }

    /// A few at a time, each in a transaction of its own: those of a country's day are many.
    public void forgetOld() {
        Instant before = clock.instant().minus(KEPT);
        int removed = FEW;
        while (removed == FEW) {
            removed = store.removeBefore(before, FEW);
        }
    }
}
