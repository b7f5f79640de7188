package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.asks.AskedFirst;
import alongside.asks.Asks;
import alongside.live.Live;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.NotThere;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// One question before a yes, and one answer, both under the ask's lock. The invitation goes on waiting, and the ladder
/// waits for neither. Once the invitation has ended, nothing of it is shown to the other any more.
@Component
class Questions implements AskedFirst {

    private final InvitationStore invitations;
    private final QuestionStore store;
    private final Asks asks;
    private final Live live;
    private final Ids ids;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Questions(
            InvitationStore invitations,
            QuestionStore store,
            Asks asks,
            Live live,
            Ids ids,
            ApplicationEventPublisher events,
            Clock clock) {
        this.invitations = invitations;
        this.store = store;
        this.asks = asks;
        this.live = live;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<AskedFirst.Asked> list(Viewer asker, Ask ask) {
        return store.list(asker, ask.id()).stream()
                .filter(Question::waiting)
                .filter(question -> !question.words().isBlank())
                .map(question -> new AskedFirst.Asked(question.id(), question.words(), question.answer()))
                .toList();
    }

    /// Whoever is called to keep watch owes the first words: there is no *first* for her to ask in.
    Invitation get(Viewer helper, InvitationId id) {
        return invitations
                .find(helper, id)
                .filter(invitation -> !invitation.watch())
                .orElseThrow(NotThere::new);
    }

    Question get(Viewer asker, AskId ask, UUID id) {
        return store.find(asker, ask, id).orElseThrow(NotThere::new);
    }

    boolean mayBeAsked(Invitation invitation) {
        return invitation.isWaiting(clock.instant()) && store.find(invitation).isEmpty();
    }

    @Transactional
    QuestionOutcome ask(Viewer helper, InvitationId id, PrivateText words) {
        Ask ask = asks.lock(get(helper, id).ask());
        Invitation invitation = get(helper, id);
        if (!ask.isOpen() || !invitation.isWaiting(clock.instant())) {
            return new QuestionOutcome.Over();
        }
        PrivateText before = store.find(invitation).map(Question::words).orElse(null);
        if (Question.sentence("question", words, before) instanceof String sentence) {
            return new QuestionOutcome.NotYet(sentence);
        }
        if (before == null) {
            add(ask, invitation, words);
        }
        return new QuestionOutcome.Kept();
    }

    @Transactional
    QuestionOutcome answer(Viewer asker, AskId id, UUID asked, PrivateText words) {
        Ask ask = asks.lock(asks.get(asker, id).id());
        Question question = get(asker, id, asked);
        if (!ask.isOpen() || !question.waiting()) {
            return new QuestionOutcome.Over();
        }
        PrivateText before = question.answer();
        if (Question.sentence("answer", words, before) instanceof String sentence) {
            return new QuestionOutcome.NotYet(sentence);
        }
        if (before == null) {
            store.answer(question, words);
            live.tell(question.helper().value(), "beside");
            live.tell(asker.id().value(), "ask:" + id);
            events.publishEvent(new RoutingEvent.QuestionAnswered(id, question.invitation(), question.helper()));
        }
        return new QuestionOutcome.Kept();
    }

    private void add(Ask ask, Invitation invitation, PrivateText words) {
        UUID id = ids.next();
        store.add(id, invitation, words);
        live.tell(ask.asker().value(), "ask:" + ask.id());
        live.tell(invitation.helper().value(), "beside");
        events.publishEvent(new RoutingEvent.QuestionAsked(ask.id(), id));
    }
}
