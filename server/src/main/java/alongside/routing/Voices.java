package alongside.routing;

import alongside.asks.Ask;
import alongside.conversations.Conversations;
import alongside.members.MemberId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// How many walk with an asker already. Whoever only keeps watch is no voice of hers: the village goes on looking.
@Component
class Voices {

    private final Conversations conversations;
    private final InvitationStore invitations;

    Voices(Conversations conversations, InvitationStore invitations) {
        this.conversations = conversations;
        this.invitations = invitations;
    }

    boolean areFull(Ask ask) {
        Set<UUID> live = conversations.listLive(ask.id()).stream()
                .map(talk -> talk.id().value())
                .collect(Collectors.toSet());
        return invitations.list(ask.id()).stream()
                        .filter(invitation -> !invitation.watch() && live.contains(invitation.talk()))
                        .count()
                >= ask.voices();
    }

    boolean isWith(Ask ask, MemberId member) {
        return conversations.listLive(ask.id()).stream()
                .anyMatch(talk -> talk.helper().equals(member));
    }
}
