package alongside.routing;

import alongside.asks.AskId;
import alongside.conversations.ConversationId;
import alongside.members.Viewer;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Answers invitations, and rings, for tests of other rooms, through the same door as the page does.
@TestComponent
public class Answering {

    private final Invitations invitations;
    private final Lulls lulls;

    public Answering(Invitations invitations, Lulls lulls) {
        this.invitations = invitations;
        this.lulls = lulls;
    }

    /// The alarm of an ask in whose talks nobody writes.
    public void lull(AskId ask) {
        lulls.look(ask);
    }

    public ConversationId yes(Viewer helper, UUID invitation) {
        return switch (invitations.accept(helper, new InvitationId(invitation))) {
            case YesOutcome.Together together -> together.talk();
            case YesOutcome.Enough enough -> throw new AssertionError("enough");
            case YesOutcome.Over over -> throw new AssertionError("over");
        };
    }
}
