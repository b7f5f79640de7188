package alongside.asks;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskProgress.Progress;
import alongside.asks.AskProgress.Talk;
import alongside.asks.AskProgress.Watch;
import alongside.layout.Paper;
import alongside.matching.routing.ByWhen;
import alongside.matching.text.AgeBand;
import alongside.matching.text.ConceptWeight;
import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What an asker reads while she waits: never more than is true.
class AskPagesTest {

    static final Instant RAISED = Instant.parse("2026-11-24T20:40:00Z");
    static final PrivateText WORDS = new PrivateText(
            "help! I don’t know how to handle his sleep challenges. he is four and up every two hours since the move");
    private static final Watch NOOR = new Watch(new PrivateText("Noor"), RAISED.plus(Duration.ofMinutes(45)), false);
    private static final Talk SAID_YES = new Talk(new UUID(0, 9), new PrivateText("Ines"), false);
    private static final Talk HEARD = new Talk(new UUID(0, 9), new PrivateText("Ines"), true);
    private static final List<ConceptWeight> READ_AS = List.of(
            new ConceptWeight("night-waking", "night waking", 0.6), new ConceptWeight("moving", "moving house", 0.3));

    @Test
    void whoKnowsThisIsBeingAskedAndByWhenSheHears() {
        Paper page = paper("ask-asked", progress(due(), null, 3, true, NOOR), RAISED);
        assertThat(page.text())
                .contains("It’s out. You will hear from someone by 21:40.")
                .contains("3 mamas who know this are being asked quietly.")
                .contains("At the latest it goes to Noor, who keeps watch at 21:25")
                .contains("night waking", "moving house", "4 years", "not quite?");
    }

    @Test
    void nobodyIsSaidToKnowWhoIsNotKnownTo() {
        Paper page = paper("ask-asked-unknown", progress(due(), null, 1, false, NOOR), RAISED);
        assertThat(page.text()).contains("One mama is being asked quietly.").doesNotContain("know this");
    }

    @Test
    void noTimeIsPromisedWhereNobodyKeepsWatch() {
        Paper page = paper("ask-no-keeper", progress(null, null, 2, true, null), RAISED);
        assertThat(page.text())
                .contains("The village keeps asking. Nobody keeps watch tonight; people to call are here.")
                .doesNotContain("You will hear");
    }

    @Test
    void nobodyFreeIsSaidAsItIs() {
        Paper page = paper("ask-nobody-yet", progress(due(), null, 0, true, NOOR), RAISED.plusSeconds(1260));
        assertThat(page.text())
                .contains("Nobody is free yet. It now goes wider.")
                .doesNotContain("being asked");
    }

    @Test
    void aYesWithoutWordsKeepsThePromiseStanding() {
        Paper page = paper("ask-yes", progress(due(), null, 0, true, NOOR, SAID_YES), RAISED.plusSeconds(300));
        assertThat(page.text()).contains("Ines said yes.").contains("you will hear from someone by 21:40");
    }

    @Test
    void sheIsNotAloneOnceSomeoneHasWritten() {
        Paper page = paper("ask-together", progress(due(), null, 0, true, NOOR, HEARD), RAISED.plusSeconds(600));
        assertThat(page.text())
                .contains("You’re not alone with this. Ines is here.")
                .contains("Talk with Ines");
    }

    @Test
    void aBrokenPromiseIsTheVillagesToMend() {
        Watch called = new Watch(new PrivateText("Noor"), RAISED.plus(Duration.ofMinutes(45)), true);
        Instant later = RAISED.plus(Duration.ofMinutes(61));
        assertThat(paper("ask-missed", progress(due(), due(), 2, false, called), later)
                        .text())
                .contains("The village promised you someone by 21:40 and did not keep it.")
                .contains("Noor has your ask and stays with it.");
        assertThat(paper("ask-missed-new-due", progress(later.plusSeconds(3600), due(), 2, false, called), later)
                        .text())
                .contains("by 21:40 and did not keep it", "You will hear from someone by 22:41.");
    }

    @Test
    void anEndedAskSaysSo() {
        Progress none = progress(due(), null, 0, true, NOOR);
        assertThat(paper("ask-withdrawn", none, Ask.State.WITHDRAWN).text()).contains("You took this back.");
        assertThat(paper("ask-closed", none, Ask.State.CLOSED).text()).contains("This is closed.");
    }

    @Test
    void aLanguageTheVillageDoesNotReadIsSaid() {
        AskPage page = new AskPage(
                ask(Ask.State.OPEN, "pl"),
                progress(due(), null, 2, false, NOOR),
                Meanwhile.NOTHING,
                false,
                List.of(),
                null,
                RAISED);
        assertThat(look("ask-language", "asks/ask", page).text()).contains("The village does not read Polish yet");
    }

    @Test
    void whatCameUpMeanwhileCanBeLeftAlone() {
        var question = new AskedFirst.Asked(new UUID(0, 5), new PrivateText("Does he sleep in his own room?"), null);
        var beyond = new HandedOver.Talk(new UUID(0, 9), new PrivateText("Ines"), true, 0);
        Meanwhile meanwhile = new Meanwhile(List.of(question), List.of(beyond));
        AskPage page = new AskPage(
                ask(Ask.State.OPEN, "en"), progress(due(), null, 2, true, NOOR), meanwhile, true, READ_AS, 48, RAISED);
        assertThat(look("ask-meanwhile", "asks/ask", page).text())
                .contains("A mama asks you one thing first", "You can leave it")
                .contains("Ines could not go on with this; the village is looking for someone else.")
                .contains("Nothing from your talk goes along with what you asked");
    }

    @Test
    void aReadingIsCorrectedInOneTap() {
        List<ConceptWeight> others = List.of(
                new ConceptWeight("naps", "naps", 0.1),
                new ConceptWeight("bedtime", "bedtime that never ends", 0.1),
                new ConceptWeight("own-bed", "sleeping in their own bed", 0.1));
        Paper page = look("reading", "asks/reading", new ReadingPage(ask(Ask.State.OPEN, "en"), READ_AS, others));
        assertThat(page.html()).contains("name=\"concept\" value=\"bedtime\"");
        look("reading-none", "asks/reading", new ReadingPage(ask(Ask.State.OPEN, "en"), List.of(), List.of()));
    }

    static Paper look(String name, String template, Object page) {
        Paper paper = Paper.of(name, template, page);
        assertThat(paper.headings()).isEqualTo(1);
        assertThat(paper.unnamedField()).isEmpty();
        return paper;
    }

    static Ask ask(Ask.State state, String language) {
        return new Ask(
                new AskId(new UUID(0, 7)),
                new MemberId(new UUID(0, 1)),
                WORDS,
                4,
                ByWhen.TONIGHT,
                true,
                1,
                language,
                AgeBand.PRESCHOOL,
                List.of(),
                RAISED,
                state);
    }

    private static Instant due() {
        return RAISED.plus(Duration.ofHours(1));
    }

    private static Paper paper(String name, Progress progress, Instant now) {
        return look(
                name,
                "asks/ask",
                new AskPage(ask(Ask.State.OPEN, "en"), progress, Meanwhile.NOTHING, true, READ_AS, 48, now));
    }

    private static Paper paper(String name, Progress progress, Ask.State state) {
        return look(
                name,
                "asks/ask",
                new AskPage(ask(state, "en"), progress, Meanwhile.NOTHING, true, READ_AS, 48, RAISED));
    }

    private static Progress progress(
            @Nullable Instant due,
            @Nullable Instant missed,
            int asked,
            boolean allKnow,
            @Nullable Watch watch,
            Talk... talks) {
        return new Progress(
                due,
                missed,
                asked,
                asked == 0 ? null : RAISED,
                allKnow,
                RAISED.plus(Duration.ofMinutes(20)),
                3,
                watch,
                List.of(talks));
    }
}
