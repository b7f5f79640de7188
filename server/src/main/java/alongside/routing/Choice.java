package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.ReadBack;
import alongside.decisions.Decisions;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Router;
import alongside.matching.routing.Step;
import alongside.matching.routing.Together;
import alongside.matching.text.Meaning;
import alongside.matching.text.Reading;
import alongside.shared.Ids;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    private final Askable askable;
    private final StillFree stillFree;
    private final Router router = new Router();
    private final Together together = new Together();

    Choice(
            ReadBack readBack,
            Candidates candidates,
            Meaning meaning,
            Decisions decisions,
            Ids ids,
            Askable askable,
            StillFree stillFree) {
        this.readBack = readBack;
        this.candidates = candidates;
        this.meaning = meaning;
        this.decisions = decisions;
        this.ids = ids;
        this.askable = askable;
        this.stillFree = stillFree;
    }

    /// @param known whether her strength is known to speak to the ask, and not only the nearest there was
    record Chosen(UUID decision, UUID member, @Nullable UUID strength, boolean known, boolean sameAge) {}

    /// @param isNobodyLeft whether there was nobody to choose from; whoever others asked at the same moment was there
    record Made(List<Chosen> chosen, boolean isNobodyLeft) {}

    Made make(Ask ask, Step step) {
        Candidates.Looked looked = candidates.list(ask, reading(ask), step);
        boolean isNobodyLeft = looked.free().isEmpty();
        UUID id = ids.next();
        Decision decision = decide(id, ask, step, looked);
        Set<UUID> sure = new HashSet<>();
        Set<UUID> next = invited(decision);
        while (!next.isEmpty()) {
            Set<UUID> held = stillFree.hold(next, sure.isEmpty());
            Candidates.Looked again = stillFree.look(ask, looked, next, held, candidates.peace(ask, step));
            sure.addAll(next);
            if (again != looked) {
                looked = again;
                decision = decide(id, ask, step, looked);
            }
            next = invited(decision);
            next.removeAll(sure);
        }
        return keep(id, ask, step, decision, looked, isNobodyLeft);
    }

    private Decision decide(UUID id, Ask ask, Step step, Candidates.Looked looked) {
        Stage stage = Stage.started();
        Decision decision = router.decide(ask.byWhen(), looked.free(), step.size(), id.getLeastSignificantBits());
        stage.end(ask.id(), Stage.Kind.DECIDE);
        return decision;
    }

    /// Each as if it were the only one, but for the prices of those whom others need.
    List<Made> make(List<DueWave> waves, Instant now) {
        List<Candidates.Looked> looked = waves.stream()
                .map(wave -> candidates.list(wave.ask(), reading(wave.ask()), wave.step()))
                .toList();
        List<UUID> decisions = waves.stream().map(wave -> ids.next()).toList();
        Map<UUID, Integer> more = askable.more(members(looked));
        List<Decision> first = decide(waves, looked, decisions, more, now);
        Set<UUID> invited = invited(first);
        Set<UUID> held = stillFree.hold(invited, true);
        // Each ask looks at all of them: whom one gives back another may be given.
        List<Candidates.Looked> again = IntStream.range(0, waves.size())
                .mapToObj(i -> look(waves.get(i), looked.get(i), invited, held))
                .toList();
        // Only those who are held: of anyone else it would not be sure.
        List<Decision> made = decide(waves, again, decisions, askable.more(held), now);
        return IntStream.range(0, waves.size())
                .mapToObj(i -> keep(
                        decisions.get(i),
                        waves.get(i).ask(),
                        waves.get(i).step(),
                        made.get(i),
                        again.get(i),
                        looked.get(i).free().isEmpty()))
                .toList();
    }

    private Candidates.Looked look(DueWave wave, Candidates.Looked looked, Set<UUID> invited, Set<UUID> held) {
        return stillFree.look(wave.ask(), looked, invited, held, candidates.peace(wave.ask(), wave.step()));
    }

    private List<Decision> decide(
            List<DueWave> waves,
            List<Candidates.Looked> looked,
            List<UUID> decisions,
            Map<UUID, Integer> more,
            Instant now) {
        List<Together.Asking> asking = IntStream.range(0, waves.size())
                .mapToObj(i -> asking(waves.get(i), looked.get(i), decisions.get(i), now))
                .toList();
        return together.decide(asking, member -> more.getOrDefault(member, 0));
    }

    private static Set<UUID> invited(List<Decision> decisions) {
        return decisions.stream().flatMap(one -> invited(one).stream()).collect(Collectors.toSet());
    }

    private static Set<UUID> invited(Decision decision) {
        return decision.invited().stream()
                .map(weighed -> weighed.candidate().member())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Together.Asking asking(DueWave wave, Candidates.Looked looked, UUID decision, Instant now) {
        return new Together.Asking(
                wave.ask().byWhen(),
                wave.ask().weight(),
                wave.waited(now),
                looked.free(),
                wave.step().size(),
                decision.getLeastSignificantBits());
    }

    private static Set<UUID> members(List<Candidates.Looked> looked) {
        return looked.stream()
                .flatMap(one -> one.free().stream())
                .map(Candidate::member)
                .collect(Collectors.toSet());
    }

    private Made keep(UUID id, Ask ask, Step step, Decision decision, Candidates.Looked looked, boolean isNobodyLeft) {
        Stage.untilCommit(ask.id());
        decisions.keep(id, ask, step, decision, looked.filtered(), meaning.version());
        List<Chosen> chosen =
                decision.invited().stream().map(weighed -> chosen(id, weighed)).toList();
        return new Made(chosen, isNobodyLeft);
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
