package alongside.routing;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

@Controller
@RequestMapping("/invitations/{id}")
class InvitationPages {

    private final Invitations invitations;
    private final Watches watches;
    private final WhyYou whyYou;
    private final Clock clock;

    InvitationPages(Invitations invitations, Watches watches, WhyYou whyYou, Clock clock) {
        this.invitations = invitations;
        this.watches = watches;
        this.whyYou = whyYou;
        this.clock = clock;
    }

    @GetMapping
    View invitation(Viewer viewer, @PathVariable UUID id) {
        Invitation invitation = invitations.get(viewer, new InvitationId(id));
        UUID talk = invitation.talk();
        if (talk != null) {
            return Screen.see("/talks/" + talk);
        }
        return invitation.isWaiting(clock.instant())
                ? Screen.of("routing/invitation", whyYou.page(viewer, invitation, null))
                : ended(invitation);
    }

    @PostMapping("/yes")
    View accept(Viewer viewer, @PathVariable UUID id) {
        return switch (invitations.accept(viewer, new InvitationId(id))) {
            case YesOutcome.Together together -> Screen.see("/talks/" + together.talk());
            case YesOutcome.Enough enough ->
                Screen.again(
                        "routing/invitation",
                        whyYou.page(viewer, invitations.get(viewer, new InvitationId(id)), "invitation.enough"));
            case YesOutcome.Over over -> ended(invitations.get(viewer, new InvitationId(id)));
        };
    }

    @PostMapping("/not-now")
    View notNow(Viewer viewer, @PathVariable UUID id) {
        return invitations.notNow(viewer, new InvitationId(id)) ? Screen.see("/beside?rest") : Screen.see("/beside");
    }

    @PostMapping("/passing-on")
    View passOn(Viewer viewer, @PathVariable UUID id) {
        InvitationId invitation = new InvitationId(id);
        return watches.passOn(viewer, invitation)
                ? Screen.see("/watch")
                : Screen.again(
                        "routing/invitation",
                        whyYou.page(viewer, invitations.get(viewer, invitation), "invitation.alone"));
    }

    private View ended(Invitation invitation) {
        if (!invitation.endedLately(clock.instant())) {
            throw new NotThere();
        }
        String sentence = switch (invitation.state()) {
            case TAKEN_BACK ->
                invitations.isStillAsked(invitation) ? "invitation.ended.taken" : "invitation.ended.not-needed";
            case WAITING, LAPSED -> "invitation.ended.lapsed";
            case ACCEPTED, NOT_NOW -> throw new NotThere();
        };
        return Screen.of("routing/ended", new EndedPage(sentence));
    }
}
