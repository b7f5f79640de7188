package alongside.sample;

import alongside.asks.AskForm;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.asks.RaiseOutcome;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.routing.Invitations;
import alongside.routing.Placing;
import alongside.routing.YesOutcome;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever the sample shows with no room left walks with others already: they asked, and she said yes, through the same
/// doors as everyone.
@Component
@ConditionalOnProperty(name = "alongside.mode", havingValue = "sample")
class Walk {

    private static final PrivateText FIRST_WORDS = new PrivateText("I am here. Tell me how it has been today.");

    private final Members members;
    private final Asks asks;
    private final Placing placing;
    private final Invitations invitations;
    private final Conversations conversations;
    private final Ids ids;

    Walk(Members members, Asks asks, Placing placing, Invitations invitations, Conversations conversations, Ids ids) {
        this.members = members;
        this.asks = asks;
        this.placing = placing;
        this.invitations = invitations;
        this.conversations = conversations;
        this.ids = ids;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void fill(SampleMember helper, List<SampleMember> made) {
        made.stream()
                .filter(other -> mayAsk(other, helper))
                .filter(other -> asks.listOpen(viewer(other)).isEmpty())
                .limit(helper.room())
                .toList()
                .forEach(asker -> begin(viewer(helper), asker));
    }

    private static boolean mayAsk(SampleMember asker, SampleMember helper) {
        return !asker.full()
                && !asker.host()
                && !asker.struggles().isEmpty()
                && asker.languages().getFirst().equals(helper.languages().getFirst());
    }

    private void begin(Viewer helper, SampleMember asker) {
        AskForm form = AskForm.of(asker.struggles().getFirst());
        if (asks.raise(viewer(asker), form) instanceof RaiseOutcome.Raised raised) {
            conversations.say(helper, talk(helper, raised.id()), ids.next(), FIRST_WORDS);
        }
    }

    private ConversationId talk(Viewer helper, AskId ask) {
        return placing.invite(ask, helper.id())
                .map(invitation -> invitations.accept(helper, invitation))
                .filter(YesOutcome.Together.class::isInstance)
                .map(yes -> ((YesOutcome.Together) yes).talk())
                .orElseThrow(() -> new IllegalStateException("She has room, and could not say yes to " + ask));
    }

    private Viewer viewer(SampleMember made) {
        return members.get(made.id()).asViewer();
    }
}
