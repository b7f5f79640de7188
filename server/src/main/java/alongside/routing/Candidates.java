package alongside.routing;

import alongside.asks.Ask;
import alongside.matching.nearest.Near;
import alongside.matching.nearest.StrengthIndex;
import alongside.matching.routing.Candidate;
import alongside.matching.text.Meaning;
import alongside.matching.text.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everyone who may be asked, and how her strengths fit: the nearest first, more of them while the nearest are resting,
/// full, asked already or speak another language. Where nobody's words are near, members of the language fill up.
@Component
class Candidates {

    private static final int NEAREST = 200;

    private final StrengthIndex index;
    private final Meaning meaning;
    private final Free free;

    Candidates(StrengthIndex index, Meaning meaning, Free free) {
        this.index = index;
        this.meaning = meaning;
        this.free = free;
    }

    /// @param reading how the ask was read; null when no model speaks its language
    List<Candidate> list(Ask ask, @Nullable Reading reading, int size) {
        List<Candidate> candidates = new ArrayList<>(reading == null ? List.of() : nearest(ask, reading, size));
        if (candidates.size() < size) {
            List<UUID> known = candidates.stream().map(Candidate::member).toList();
            free.anyone(ask, NEAREST).stream()
                    .filter(member -> !known.contains(member.id()))
                    .forEach(member -> candidates.add(member.candidate(null, 0)));
        }
        return candidates;
    }

    private List<Candidate> nearest(Ask ask, Reading reading, int size) {
        for (int k = NEAREST; ; k *= 8) {
            Stage stage = Stage.started();
            List<Near> near = index.nearest(
                    reading.vector(), member -> !member.equals(ask.asker().value()), k);
            stage.end(ask.id(), Stage.Kind.NEAREST);
            List<Candidate> candidates = candidates(ask, best(near));
            if (candidates.size() >= size || near.size() < k) {
                return candidates;
            }
        }
    }

    private List<Candidate> candidates(Ask ask, Map<UUID, Near> best) {
        Stage stage = Stage.started();
        List<Free.Member> among = free.among(ask, best.keySet());
        stage.end(ask.id(), Stage.Kind.FREE);
        return among.stream()
                .map(member -> {
                    Near near = Objects.requireNonNull(best.get(member.id()));
                    return member.candidate(near.strength(), meaning.fit(near.score()));
                })
                .toList();
    }

    /// Of each member the strength that fits best.
    private static Map<UUID, Near> best(Collection<Near> near) {
        Map<UUID, Near> best = new LinkedHashMap<>();
        near.forEach(one -> best.putIfAbsent(one.member(), one));
        return best;
    }
}
