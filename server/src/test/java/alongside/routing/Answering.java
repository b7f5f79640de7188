package alongside.routing;

import alongside.conversations.ConversationId;
import alongside.members.Viewer;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/// Answers invitations for tests of other rooms, through the same door as the page does.
@TestComponent
public class Answering {

    private final Invitations invitations;

    public Answering(Invitations invitations) {
        this.invitations = invitations;
    }

    public ConversationId yes(Viewer helper, UUID invitation) {
        return switch (invitations.accept(helper, new InvitationId(invitation))) {
            case YesOutcome.Together together -> together.talk();
            case YesOutcome.Enough enough -> throw new AssertionError("enough");
            case YesOutcome.Over over -> throw new AssertionError("over");
        };
    }
}
