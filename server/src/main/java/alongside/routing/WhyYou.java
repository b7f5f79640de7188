package alongside.routing;

import alongside.asks.Along;
import alongside.asks.Ask;
import alongside.asks.Asks;
import alongside.decisions.Decisions;
import alongside.matching.routing.Reason;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.strengths.Strength;
import alongside.strengths.Strengths;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws up what an invited member sees: the words, and why the village thought of her.
@Component
class WhyYou {

    private final Asks asks;
    private final Along along;
    private final Members members;
    private final Strengths strengths;
    private final Decisions decisions;
    private final QuestionStore questions;
    private final Carrying carrying;
    private final Clock clock;

    WhyYou(
            Asks asks,
            Along along,
            Members members,
            Strengths strengths,
            Decisions decisions,
            QuestionStore questions,
            Carrying carrying,
            Clock clock) {
        this.asks = asks;
        this.along = along;
        this.members = members;
        this.strengths = strengths;
        this.decisions = decisions;
        this.questions = questions;
        this.carrying = carrying;
        this.clock = clock;
    }

    InvitationPage page(Viewer viewer, Invitation invitation, @Nullable String sentence) {
        Ask ask = asks.read(invitation.ask());
        Set<Reason> reasons = reasons(invitation);
        Question question = questions.find(invitation).orElse(null);
        return new InvitationPage(
                invitation.id().value(),
                invitation.watch(),
                ask.words(),
                along.list(ask, clock.instant()),
                ask.heaviness(),
                ask.byWhen(),
                ask.veiled() ? null : members.get(ask.asker()).nickname(),
                ask.childBand(),
                ask.language(),
                invitation.watch() ? null : invitation.endsAt(),
                strength(invitation),
                question == null ? null : question.words(),
                question == null ? null : question.answer(),
                invitation.known(),
                invitation.sameAge(),
                reasons.contains(Reason.TURN),
                !ask.veiled() && reasons.contains(Reason.VICE_VERSA),
                reasons.contains(Reason.LATELY),
                reasons.contains(Reason.EXPERIENCE),
                carrying.weight(viewer.id()),
                members.get(viewer.id()).room(),
                sentence);
    }

    private Set<Reason> reasons(Invitation invitation) {
        UUID decision = invitation.decision();
        return decision == null ? Set.of() : decisions.reasons(decision, invitation.helper());
    }

    private @Nullable String strength(Invitation invitation) {
        UUID id = invitation.strength();
        return id == null
                ? null
                : strengths.find(invitation.helper(), id).map(Strength::words).orElse(null);
    }
}
