package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Ask;
import alongside.asks.AskedFirst;
import alongside.asks.Asking;
import alongside.asks.Asks;
import alongside.matching.routing.ByWhen;
import alongside.members.Viewer;
import alongside.routing.Neighbourhood.Story;
import alongside.shared.PrivateText;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/// What someone may do about an ask of hers.
@TestComponent
class AskersDeeds {

    private static final int ENOUGH_OPEN = 3;

    private final Asks asks;
    private final Asking asking;
    private final Questions questions;
    private final LadderStore places;

    AskersDeeds(Asks asks, Asking asking, Questions questions, LadderStore places) {
        this.asks = asks;
        this.asking = asking;
        this.questions = questions;
        this.places = places;
    }

    String raise(Story story, Viewer she) {
        if (asks.listOpen(she).size() >= ENOUGH_OPEN) {
            return "";
        }
        Chance chance = story.chance();
        ByWhen byWhen = chance.any(List.of(ByWhen.values()));
        try {
            asking.raise(she, Scene.SLEEP, byWhen, chance.upTo(5), chance.oneIn(3) ? 2 : 1, null);
        } catch (AssertionError enoughForToday) {
            return "";
        }
        return "raise " + byWhen;
    }

    String end(Story story, Viewer she) {
        List<Ask> open = asks.listOpen(she);
        if (open.isEmpty()) {
            return "";
        }
        Ask ask = story.chance().any(open);
        boolean closes = story.chance().oneIn(2);
        if (closes) {
            asks.close(she, ask.id(), story.chance().upTo(5), new PrivateText(""));
        } else {
            asks.withdraw(she, ask.id());
        }
        story.model().closes(ask.id());
        return closes ? "close" : "withdraw";
    }

    String wantAnother(Story story, Viewer she) {
        List<Ask> open = asks.listOpen(she).stream().filter(Ask::mayWantAnother).toList();
        if (open.isEmpty()) {
            return "";
        }
        Ask ask = story.chance().any(open);
        asks.wantAnother(she, ask.id(), ask.voices() + 1);
        return "another voice";
    }

    /// The ladder waits for no answer.
    String answer(Story story, Viewer she) {
        for (Ask ask : asks.listOpen(she)) {
            for (AskedFirst.Asked asked : questions.list(she, ask)) {
                if (asked.answer() == null) {
                    OnLadder before = places.find(ask.id()).orElseThrow();
                    questions.answer(she, ask.id(), asked.id(), new PrivateText("Since March."));
                    assertThat(places.find(ask.id())).contains(before);
                    return "answer";
                }
            }
        }
        return "";
    }
}
