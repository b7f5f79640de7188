package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.conversations.Conversations;
import alongside.conversations.Talks;
import alongside.keepers.Keepers;
import alongside.layout.Screen;
import alongside.members.Carried;
import alongside.members.Member;
import alongside.members.Members;
import alongside.members.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class BesidePages {

    private final InvitationStore invitations;
    private final Talks talks;
    private final Asks asks;
    private final Conversations conversations;
    private final Members members;
    private final Carried carried;
    private final News news;
    private final Keepers keepers;
    private final Clock clock;

    BesidePages(
            InvitationStore invitations,
            Talks talks,
            Asks asks,
            Conversations conversations,
            Members members,
            Carried carried,
            News news,
            Keepers keepers,
            Clock clock) {
        this.invitations = invitations;
        this.talks = talks;
        this.asks = asks;
        this.conversations = conversations;
        this.members = members;
        this.carried = carried;
        this.news = news;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/beside")
    View beside(Viewer viewer, @RequestParam(required = false) @Nullable String rest) {
        Instant now = clock.instant();
        List<BesidePage.Asked> asked = invitations.listWaiting(viewer, now).stream()
                .map(one -> new BesidePage.Asked(one.id().value(), one.watch(), one.watch() ? null : one.endsAt()))
                .toList();
        Member member = members.get(viewer.id());
        return Screen.of(
                "routing/beside",
                new BesidePage(
                        asked,
                        talks.list(viewer),
                        open(viewer),
                        member.restsAt(now),
                        !member.mayBeReachedTonightAt(now),
                        member.saysSheIsAwakeAt(now) ? member.awakeUntil() : null,
                        news.isThereFor(viewer),
                        keepers.isAmong(viewer),
                        carried.isAnyBy(viewer),
                        rest != null));
    }

    private List<BesidePage.Open> open(Viewer viewer) {
        List<Ask> open = asks.listOpen(viewer);
        Set<AskId> inLull = conversations.listInLull(open.stream().map(Ask::id).toList());
        return open.stream()
                .map(ask -> new BesidePage.Open(ask, inLull.contains(ask.id())))
                .toList();
    }
}
