package alongside.conversations;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/talks/{id}")
class TalkPages {

    private final Conversations conversations;
    private final Endings endings;
    private final Partings partings;
    private final Talks talks;
    private final Ids ids;

    TalkPages(Conversations conversations, Endings endings, Partings partings, Talks talks, Ids ids) {
        this.conversations = conversations;
        this.endings = endings;
        this.partings = partings;
        this.talks = talks;
        this.ids = ids;
    }

    @GetMapping
    View talk(Viewer viewer, @PathVariable UUID id) {
        Conversation talk = conversations.get(viewer, new ConversationId(id));
        conversations.read(viewer, talk);
        return Screen.of("conversations/talk", talks.page(viewer, talk, ids.next(), "", null));
    }

    @PostMapping("/messages")
    View say(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID clientId,
            @RequestParam(defaultValue = "") String words) {
        UUID client = clientId == null ? ids.next() : clientId;
        ConversationId talk = new ConversationId(id);
        return switch (conversations.say(viewer, talk, client, new PrivateText(words.strip()))) {
            case SayOutcome.Said said -> Screen.see("/talks/" + id + "#latest");
            case SayOutcome.NotYet notYet ->
                Screen.again(
                        "conversations/talk",
                        talks.page(viewer, conversations.get(viewer, talk), client, words, notYet.sentence()));
        };
    }

    @GetMapping("/parting")
    View parting(Viewer viewer, @PathVariable UUID id) {
        Conversation talk = conversations.get(viewer, new ConversationId(id));
        return Screen.of("conversations/parting", talks.page(viewer, talk, ids.next(), "", null));
    }

    @PostMapping("/leaving")
    View leave(Viewer viewer, @PathVariable UUID id) {
        endings.leave(viewer, new ConversationId(id));
        return Screen.see("/beside");
    }

    /// The label is how she knew the other: it can be shown to her later, and says no more than she saw.
    @PostMapping("/block")
    View block(Viewer viewer, @PathVariable UUID id) {
        Conversation talk = conversations.get(viewer, new ConversationId(id));
        partings.block(viewer, talk.id(), talks.label(viewer, talk));
        return Screen.see("/beside");
    }

    @PostMapping("/unveiling")
    View unveil(Viewer viewer, @PathVariable UUID id) {
        conversations.unveil(viewer, new ConversationId(id));
        return Screen.see("/talks/" + id);
    }
}
