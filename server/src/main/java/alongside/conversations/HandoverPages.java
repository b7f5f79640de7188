package alongside.conversations;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.Ids;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// *This is beyond me*, for the helper; and what of her own goes along, for the asker.
@Controller
@RequestMapping("/talks/{id}")
class HandoverPages {

    private final Conversations conversations;
    private final Endings endings;
    private final Talks talks;
    private final Handovers handovers;
    private final Ids ids;

    HandoverPages(Conversations conversations, Endings endings, Talks talks, Handovers handovers, Ids ids) {
        this.conversations = conversations;
        this.endings = endings;
        this.talks = talks;
        this.handovers = handovers;
        this.ids = ids;
    }

    @GetMapping("/handing-over")
    View handingOver(Viewer viewer, @PathVariable UUID id) {
        Conversation talk = conversations.getHelped(viewer, new ConversationId(id));
        TalkPage page = talks.page(viewer, talk, ids.next(), "", null);
        return page.open() && !page.ended() ? Screen.of("conversations/beyond", page) : Screen.see("/talks/" + id);
    }

    @PostMapping("/handing-over")
    View handOver(Viewer viewer, @PathVariable UUID id) {
        endings.handOver(viewer, new ConversationId(id));
        return Screen.see("/talks/" + id);
    }

    @GetMapping("/along")
    View along(Viewer viewer, @PathVariable UUID id) {
        Conversation talk = handovers.get(viewer, new ConversationId(id));
        return handovers.mayChoose(talk)
                ? Screen.of("conversations/along", handovers.page(talk))
                : Screen.see("/asks/" + talk.ask());
    }

    @PostMapping("/along")
    View choose(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = "message", defaultValue = "") List<UUID> chosen) {
        Conversation talk = handovers.get(viewer, new ConversationId(id));
        handovers.choose(viewer, talk.id(), chosen);
        return Screen.see("/asks/" + talk.ask());
    }
}
