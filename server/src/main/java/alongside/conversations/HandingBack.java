package alongside.conversations;

import alongside.asks.Asks;
import alongside.members.Carried;
import alongside.members.MemberEvent;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Whoever goes to rest may lay down all she carries: each talk ends the way of *this is beyond me*.
@Component
class HandingBack implements Carried {

    private final ConversationStore store;
    private final Endings endings;
    private final Asks asks;
    private final Members members;

    HandingBack(ConversationStore store, Endings endings, Asks asks, Members members) {
        this.store = store;
        this.endings = endings;
        this.asks = asks;
        this.members = members;
    }

    @Override
    public boolean isAnyBy(Viewer helper) {
        return !store.listCarried(helper).isEmpty();
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(MemberEvent event) {
        switch (event) {
            case MemberEvent.HandsBack handsBack -> handBack(handsBack.member());
            case MemberEvent.MemberJoined joined -> {}
            case MemberEvent.Parted parted -> {}
            case MemberEvent.MemberResting resting -> {
                // Talks stay open, unless she wants more than to rest.
            }
        }
    }

    /// Of all it touches the asks are locked first.
    private void handBack(MemberId member) {
        Viewer helper = members.get(member).asViewer();
        List<Conversation> talks = store.listCarried(helper);
        asks.lockAll(talks.stream().map(Conversation::ask).toList());
        talks.forEach(talk -> endings.handOver(helper, talk.id()));
    }
}
