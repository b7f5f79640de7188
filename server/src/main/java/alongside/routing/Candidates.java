package alongside.routing;

import alongside.asks.Ask;
import alongside.decisions.Filter;
import alongside.decisions.Filtered;
import alongside.learning.Learning;
import alongside.matching.learning.Leading;
import alongside.matching.nearest.Near;
import alongside.matching.nearest.StrengthIndex;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.MembersFit;
import alongside.matching.routing.Parameters;
import alongside.matching.routing.Step;
import alongside.matching.text.Meaning;
import alongside.matching.text.Reading;
import alongside.strengths.ViceVersa;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Everyone who may be asked, and how her strengths fit: the nearest first, more of them while the nearest are resting,
/// full, asked already or speak another language. Where nobody's words are near, members of the language fill up.
@Component
class Candidates {

    private static final Parameters.Looking LOOKING = Parameters.OF_THE_VILLAGE.looking();

    private final StrengthIndex index;
    private final Meaning meaning;
    private final Free free;
    private final Speakers speakers;
    private final ViceVersa viceVersa;
    private final Learning learning;
    private final Ladder ladder;

    Candidates(
            StrengthIndex index,
            Meaning meaning,
            Free free,
            Speakers speakers,
            ViceVersa viceVersa,
            Learning learning,
            Ladder ladder) {
        this.index = index;
        this.meaning = meaning;
        this.free = free;
        this.speakers = speakers;
        this.viceVersa = viceVersa;
        this.learning = learning;
        this.ladder = ladder;
    }

    /// @param free who may be asked
    /// @param filtered who was among the nearest and cannot be
    record Looked(List<Candidate> free, List<Filtered> filtered) {

        /// @param lost who may not be asked after all, and what keeps her; whoever nothing is known to keep is left out
        Looked without(Map<UUID, Set<Filter>> lost) {
            List<Candidate> left = new ArrayList<>();
            List<Filtered> all = new ArrayList<>(filtered);
            for (Candidate one : free) {
                Set<Filter> filters = lost.get(one.member());
                if (filters == null) {
                    left.add(one);
                } else if (!filters.isEmpty()) {
                    all.add(new Filtered(one.member(), one.fit(), filters));
                }
            }
            return new Looked(left, all);
        }

        /// Whoever has become free between two looks is free.
        Looked eachOnce() {
            Set<UUID> members = free.stream().map(Candidate::member).collect(Collectors.toSet());
            return new Looked(
                    free,
                    filtered.stream()
                            .filter(one -> !members.contains(one.member()))
                            .toList());
        }

        /// Without those who were asked anything in that time.
        Looked inPeaceFor(Duration time) {
            List<Candidate> inPeace =
                    free.stream().filter(one -> one.isInPeaceFor(time)).toList();
            Stream<Filtered> asked = free.stream()
                    .filter(one -> !one.isInPeaceFor(time))
                    .map(one -> new Filtered(one.member(), one.fit(), Set.of(Filter.ASKED_LATELY)));
            return new Looked(inPeace, Stream.concat(filtered.stream(), asked).toList());
        }
    }

    /// @param reading how the ask was read; null when no model speaks its language
    Looked list(Ask ask, @Nullable Reading reading, Step step) {
        int size = step.size();
        Regard regard = regard(ask, reading);
        Looked looked =
                reading == null ? new Looked(new ArrayList<>(), List.of()) : nearest(ask, reading, size, regard);
        List<Candidate> candidates = looked.free();
        if (candidates.size() < size) {
            candidates.addAll(longestInPeace(ask, candidates, regard));
        }
        return looked.eachOnce().inPeaceFor(peace(ask, step));
    }

    /// Whoever is free and was not asked for longest, whatever she is good at.
    private List<Candidate> longestInPeace(Ask ask, List<Candidate> known, Regard regard) {
        Set<UUID> others = speakers.some(ask.language());
        known.forEach(one -> others.remove(one.member()));
        return among(ask, others).stream()
                .filter(Free.Member::isFree)
                .sorted(Free.Member.LONGEST_IN_PEACE_FIRST)
                .limit(LOOKING.nearest())
                .map(member -> member.candidate(null, 0, regard))
                .toList();
    }

    /// How long whoever this step asks has to have been asked nothing.
    Duration peace(Ask ask, Step step) {
        return ladder.peace(ask.byWhen(), step);
    }

    private Regard regard(Ask ask, @Nullable Reading reading) {
        Leading leading = reading == null ? Leading.NONE : Leading.of(reading.concepts());
        return new Regard(viceVersa.of(ask.asker()), learning.about(leading));
    }

    /// The nearest, and more of them while too few of those are free. Of the first it is also said why they are not.
    private Looked nearest(Ask ask, Reading reading, int size, Regard regard) {
        int k = LOOKING.nearest();
        List<Near> near = near(ask, reading, member -> isNotHers(ask, member), k);
        Looked first = looked(ask, near, regard);
        List<Candidate> free = first.free();
        while (free.size() < size && near.size() == k && k < LOOKING.furthest()) {
            k *= LOOKING.further();
            near = near(ask, reading, further(ask), k);
            free = looked(ask, near, regard).free();
        }
        return new Looked(free, first.filtered());
    }

    private List<Near> near(Ask ask, Reading reading, Predicate<UUID> allowed, int k) {
        Stage stage = Stage.started();
        List<Near> near = index.nearest(reading.vector(), allowed, k);
        stage.end(ask.id(), Stage.Kind.NEAREST);
        return near;
    }

    private static boolean isNotHers(Ask ask, UUID member) {
        return !member.equals(ask.asker().value());
    }

    /// Where few speak her language, those few and nobody else: the nearest of them may come after thousands whom she
    /// would not understand.
    private Predicate<UUID> further(Ask ask) {
        Optional<Set<UUID>> few = index.findsFewAtOnce() ? speakers.few(ask.language()) : Optional.empty();
        return member ->
                isNotHers(ask, member) && few.map(some -> some.contains(member)).orElse(true);
    }

    private Looked looked(Ask ask, List<Near> near, Regard regard) {
        Map<UUID, List<Near>> strengths = byMember(near);
        Looked looked = new Looked(new ArrayList<>(), new ArrayList<>());
        for (Free.Member member : among(ask, strengths.keySet())) {
            List<Near> hers = Objects.requireNonNull(strengths.get(member.id()));
            double fit = fit(hers);
            if (member.isFree()) {
                looked.free().add(member.candidate(hers.getFirst().strength(), fit, regard));
            } else {
                looked.filtered().add(new Filtered(member.id(), fit, member.filters()));
            }
        }
        return looked;
    }

    private List<Free.Member> among(Ask ask, Collection<UUID> members) {
        Stage stage = Stage.started();
        List<Free.Member> among = free.among(ask, members);
        stage.end(ask.id(), Stage.Kind.FREE);
        return among;
    }

    private double fit(List<Near> hers) {
        return MembersFit.of(
                hers.stream().mapToDouble(one -> meaning.fit(one.score())).toArray());
    }

    /// Members and the strengths of each, both in the order they came.
    private static Map<UUID, List<Near>> byMember(Collection<Near> near) {
        return near.stream().collect(Collectors.groupingBy(Near::member, LinkedHashMap::new, Collectors.toList()));
    }
}
