package alongside.routing;

import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// *Ask her one thing first*, from both sides.
@Controller
class QuestionPages {

    private final Questions questions;
    private final Asks asks;

    QuestionPages(Questions questions, Asks asks) {
        this.questions = questions;
        this.asks = asks;
    }

    @GetMapping("/invitations/{id}/question")
    View question(Viewer viewer, @PathVariable UUID id) {
        Invitation invitation = questions.get(viewer, new InvitationId(id));
        return questions.mayBeAsked(invitation)
                ? Screen.of("routing/question", page(invitation, "", null))
                : Screen.see("/invitations/" + id);
    }

    @PostMapping("/invitations/{id}/question")
    View ask(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        InvitationId invitation = new InvitationId(id);
        return switch (questions.ask(viewer, invitation, new PrivateText(words.strip()))) {
            case QuestionOutcome.Kept kept -> Screen.see("/invitations/" + id);
            case QuestionOutcome.NotYet notYet ->
                Screen.again("routing/question", page(questions.get(viewer, invitation), words, notYet.sentence()));
            case QuestionOutcome.Over over -> Screen.see("/invitations/" + id);
        };
    }

    @PostMapping("/asks/{id}/questions/{question}/answer")
    View answer(
            Viewer viewer,
            @PathVariable UUID id,
            @PathVariable UUID question,
            @RequestParam(defaultValue = "") String words) {
        AskId ask = new AskId(id);
        return switch (questions.answer(viewer, ask, question, new PrivateText(words.strip()))) {
            case QuestionOutcome.Kept kept -> Screen.see("/asks/" + id);
            case QuestionOutcome.NotYet notYet ->
                Screen.again("routing/answer", page(ask, questions.get(viewer, ask, question), words, notYet));
            case QuestionOutcome.Over over ->
                Screen.of("routing/answer", new AnswerPage(id, question, null, false, words, "answer.over"));
        };
    }

    private QuestionPage page(Invitation invitation, String typed, @Nullable String sentence) {
        return new QuestionPage(
                invitation.id().value(), asks.read(invitation.ask()).words(), typed, sentence);
    }

    private static AnswerPage page(AskId ask, Question question, String typed, QuestionOutcome.NotYet notYet) {
        return new AnswerPage(
                ask.value(), question.id(), question.words(), question.answer() != null, typed, notYet.sentence());
    }
}
