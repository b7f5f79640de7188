package alongside.routing;

import alongside.asks.Ask;
import alongside.decisions.Filter;
import alongside.members.MemberId;
import alongside.members.Members;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes sure of those who are about to be asked. Steps of other asks may be asking them, too, at this very moment and
/// in whatever process, and each of them may be going to rest. So their rows are held until the transaction ends, and
/// under that lock it is looked once more whether they are free.
@Component
class StillFree {

    private final Members members;
    private final Free free;

    StillFree(Members members, Free free) {
        this.members = members;
        this.free = free;
    }

    /// @param waiting false once some are held: then whoever is held by another is left to it, or two could wait for
    ///     each other
    /// @return who is held now
    Set<UUID> hold(Collection<UUID> wanted, boolean waiting) {
        return members.lockAll(wanted.stream().map(MemberId::new).toList(), waiting).stream()
                .map(MemberId::value)
                .collect(Collectors.toSet());
    }

    /// @param wanted those about to be asked
    /// @param held those of them who are held
    /// @param peace how long whoever is asked has to have been asked nothing
    /// @return the same when all of them may still be asked, otherwise without those who may not
    Candidates.Looked look(Ask ask, Candidates.Looked looked, Set<UUID> wanted, Set<UUID> held, Duration peace) {
        Map<UUID, Set<Filter>> lost = new HashMap<>();
        wanted.forEach(member -> lost.put(member, Set.of()));
        for (Free.Member member : free.among(ask, held)) {
            Set<Filter> filters = filters(member, peace);
            if (filters.isEmpty()) {
                lost.remove(member.id());
            } else {
                lost.put(member.id(), filters);
            }
        }
        return lost.isEmpty() ? looked : looked.without(lost);
    }

    private static Set<Filter> filters(Free.Member member, Duration peace) {
        if (member.isFree() && !member.isInPeaceFor(peace)) {
            return EnumSet.of(Filter.ASKED_LATELY);
        }
        return member.filters();
    }
}
