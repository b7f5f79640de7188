package alongside.routing;

import alongside.members.Boundaries;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Who keeps watch over an ask nobody could take: the host, unless she asked it herself or the two must not meet.
@Component
class Keepers {

    private final Members members;
    private final Boundaries boundaries;

    Keepers(Members members, Boundaries boundaries) {
        this.members = members;
        this.boundaries = boundaries;
    }

    Optional<Member> over(MemberId asker) {
        return members.findHost()
                .filter(host -> !host.id().equals(asker))
                .filter(host -> boundaries.mayMeet(host.id(), asker));
    }
}
