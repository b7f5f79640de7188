package alongside.decisions;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Decision;
import alongside.members.MemberId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// A decision as it was kept.
///
/// @param meaning the version of what told how well strengths fit
record Kept(UUID id, Instant madeAt, ByWhen byWhen, String meaning, Decision decision, List<Filtered> filtered) {

    Kept {
        filtered = List.copyOf(filtered);
    }

    boolean names(MemberId member) {
        Considered hers = of(member);
        return hers.hers() != null || hers.filtered() != null;
    }

    /// How one of them stood in it.
    Considered of(MemberId member) {
        List<Decision.Weighed> weighed = decision.weighed();
        int place = IntStream.range(0, weighed.size())
                .filter(i -> weighed.get(i).candidate().member().equals(member.value()))
                .findFirst()
                .orElse(-1);
        return new Considered(
                this,
                place + 1,
                place < 0 ? null : weighed.get(place),
                filtered.stream()
                        .filter(one -> one.member().equals(member.value()))
                        .findFirst()
                        .orElse(null));
    }
}
