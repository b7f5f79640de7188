package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.conversations.ConversationId;
import alongside.conversations.Talking;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.routing.Neighbourhood.Story;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/// What both may do who talk; and placing by hand, as a keeper does.
@TestComponent
class EverybodysDeeds {

    private final Talking talking;
    private final Placing placing;
    private final Asks asks;
    private final Clock clock;

    EverybodysDeeds(Talking talking, Placing placing, Asks asks, Clock clock) {
        this.talking = talking;
        this.placing = placing;
        this.asks = asks;
        this.clock = clock;
    }

    String say(Story story, Viewer she) {
        List<ConversationId> hers = story.model().with(she.id(), false);
        if (hers.isEmpty()) {
            return "";
        }
        ConversationId talk = story.chance().any(hers);
        talking.say(she, talk, "I am here.");
        story.model().word(talk, she.id(), clock.instant());
        return "say";
    }

    String leave(Story story, Viewer she) {
        List<ConversationId> hers = story.model().with(she.id(), false);
        if (hers.isEmpty()) {
            return "";
        }
        ConversationId talk = story.chance().any(hers);
        talking.leave(she, talk);
        story.model().ends(talk);
        return "leave";
    }

    String block(Story story, Viewer she) {
        List<ConversationId> hers = story.model().with(she.id(), false);
        if (hers.isEmpty() || !story.chance().oneIn(3)) {
            return "";
        }
        ConversationId talk = story.chance().any(hers);
        MemberId helper = story.model().get(talk).helper();
        MemberId asker = story.model().get(talk).ask().asker();
        talking.block(she, talk);
        story.model().endsBetween(helper, asker);
        return "block";
    }

    /// Past the router, but not past anyone's room or rest.
    String place(Story story, Viewer she) {
        List<Ask> open = asks.listOpen(she);
        if (open.isEmpty()) {
            return "";
        }
        Viewer someone = story.chance().any(story.all());
        return placing.invite(story.chance().any(open).id(), someone.id()).isPresent() ? "placed by hand" : "";
    }
}
