package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.members.MemberId;
import alongside.members.Members;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks one member by hand, past the router. Everything that is never weighed holds all the same: her room, her rest,
/// who must not meet. And whoever is asked says yes herself.
@Component
public class Placing {

    private final Asks asks;
    private final Members members;
    private final Voices voices;
    private final Free free;
    private final LadderStore places;
    private final Waves waves;

    Placing(Asks asks, Members members, Voices voices, Free free, LadderStore places, Waves waves) {
        this.asks = asks;
        this.members = members;
        this.voices = voices;
        this.free = free;
        this.places = places;
        this.waves = waves;
    }

    /// @return empty when she cannot be asked
    @Transactional
    public Optional<InvitationId> invite(AskId id, MemberId helper) {
        Ask ask = asks.lock(id);
        members.lock(helper);
        if (!ask.isOpen() || voices.areFull(ask) || !free.is(ask, helper)) {
            return Optional.empty();
        }
        Instant due = places.lock(id).due();
        return waves.invite(ask, helper, due);
    }
}
