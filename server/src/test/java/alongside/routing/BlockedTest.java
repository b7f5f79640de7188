package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.conversations.ConversationId;
import alongside.conversations.Conversations;
import alongside.conversations.Talking;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Two who must not meet have nothing going on between them, in either direction.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, Talking.class, Scene.class})
class BlockedTest {

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Talking talking;

    @Autowired
    Conversations conversations;

    @Autowired
    InvitationStore store;

    @Autowired
    Placing placing;

    @Autowired
    Scene scene;

    @Test
    void withOneTalkEveryOtherOneAndWhateverWaitsBetweenThemEnds() {
        scene.empty();
        Viewer lena = cast.mama("Lena", Scene.GENTLE_NIGHTS);
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId lenas = scene.raise(lena);
        ConversationId talk = scene.yes(ines, scene.only(ines));
        AskId inesAsk = scene.raise(ines);
        scene.yes(lena, scene.only(lena));
        AskId another = asking.soon(lena, Scene.SLEEP);
        placing.invite(another, ines.id());
        talking.block(lena, talk);
        assertThat(conversations.listLive(lenas)).isEmpty();
        assertThat(conversations.listLive(inesAsk)).isEmpty();
        assertThat(store.list(another)).extracting(Invitation::state).containsExactly(Invitation.State.LAPSED);
    }
}
