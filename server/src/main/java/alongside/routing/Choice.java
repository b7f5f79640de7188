package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.ReadBack;
import alongside.decisions.Decisions;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Router;
import alongside.matching.routing.Step;
import alongside.matching.text.Meaning;
import alongside.matching.text.Reading;
import alongside.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Decides whom a wave asks, and keeps why.
@Component
class Choice {

    private final ReadBack readBack;
    private final Candidates candidates;
    private final Meaning meaning;
    private final Decisions decisions;
    private final Ids ids;
    private final Router router = new Router();

    Choice(ReadBack readBack, Candidates candidates, Meaning meaning, Decisions decisions, Ids ids) {
        this.readBack = readBack;
        this.candidates = candidates;
        this.meaning = meaning;
        this.decisions = decisions;
        this.ids = ids;
    }

    /// @param known whether her strength is known to speak to the ask, and not only the nearest there was
    record Chosen(UUID decision, UUID member, @Nullable UUID strength, boolean known, boolean sameAge) {}

    List<Chosen> make(Ask ask, Step step) {
        Candidates.Looked looked = candidates.list(ask, reading(ask), step.size());
        UUID id = ids.next();
        Stage stage = Stage.started();
        Decision decision = router.decide(ask.byWhen(), looked.free(), step.size(), id.getLeastSignificantBits());
        stage.end(ask.id(), Stage.Kind.DECIDE);
        Stage.untilCommit(ask.id());
        decisions.keep(id, ask, step, decision, looked.filtered(), meaning.version());
        return decision.invited().stream().map(weighed -> chosen(id, weighed)).toList();
    }

    private @Nullable Reading reading(Ask ask) {
        Stage stage = Stage.started();
        Reading reading = readBack.understands(ask) ? readBack.of(ask) : null;
        stage.end(ask.id(), Stage.Kind.EMBED);
        return reading;
    }

    private Chosen chosen(UUID decision, Decision.Weighed weighed) {
        var candidate = weighed.candidate();
        boolean known = candidate.strength() != null && meaning.knows(candidate.fit());
        return new Chosen(decision, candidate.member(), candidate.strength(), known, candidate.sameAge());
    }
}
