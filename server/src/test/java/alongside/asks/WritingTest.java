package alongside.asks;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskProgress.Talk;
import alongside.layout.Paper;
import alongside.matching.routing.ByWhen;
import alongside.members.Child;
import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is said beside the boxes an ask is written and closed in.
class WritingTest {

    private static final PrivateText NOOR = new PrivateText("Noor");
    private static final Child JONAH =
            new Child(new UUID(0, 3), new MemberId(new UUID(0, 1)), new PrivateText("Jonah"), YearMonth.of(2022, 11));
    private static final Child MIRA = new Child(
            new UUID(0, 4), new MemberId(new UUID(0, 1)), new PrivateText("Mira-Katharina"), YearMonth.of(2025, 2));

    @Test
    void whoReadsItIsSaidBesideTheBox() {
        assertThat(write("write", AskForm.BLANK, null, NOOR).text())
                .contains("What can’t you figure out right now?")
                .contains("by whoever keeps watch (today Noor). Pages show it to no one else.");
        assertThat(write("write-no-keeper", AskForm.BLANK, null, null).text()).contains("Nobody keeps watch today.");
    }

    @Test
    void aSmallVillageMayKnowHerByHerWords() {
        WritePage page = new WritePage(
                AskForm.of(AskPagesTest.WORDS.words()),
                new UUID(0, 5),
                null,
                List.of("en", "pl"),
                List.of(JONAH, MIRA),
                NOOR,
                true,
                List.of(AskPagesTest.ask(Ask.State.OPEN, "en")));
        assertThat(AskPagesTest.look("write-full", "asks/write", page).text())
                .contains("In a small village your words may show who you are.")
                .contains("Jonah", "Mira-Katharina", "I leave it open", "Polish");
    }

    @Test
    void whatIsTooLongIsKeptWhole() {
        AskForm form = new AskForm("long ".repeat(4_000), 5, ByWhen.TONIGHT, false, 1, null, null, new UUID(0, 5));
        Paper page = write("write-long", form, form.sentence(), NOOR);
        assertThat(page.html()).contains(form.words()).contains("value=\"TONIGHT\" checked");
        assertThat(page.text()).contains("These are 19,999 letters, and the village can pass on 5,000.");
        write("write-empty", AskForm.BLANK, "asks.empty", NOOR);
    }

    @Test
    void closingAsksHowHeavyItIsNowAndChoosesNothingForHer() {
        Talk ines = new Talk(new UUID(0, 9), new PrivateText("Ines"), true);
        Ask ask = AskPagesTest.ask(Ask.State.OPEN, "en");
        Paper page = closing("closing", new ClosingPage(ask, List.of(ines), null, "", null));
        assertThat(page.html()).doesNotContain(" checked");
        assertThat(page.text()).contains("On 24 November it was a rock.").contains("A word to Ines, if you like");
        assertThat(closing("closing-kept", new ClosingPage(ask, List.of(ines), null, "the lamp", "asks.closing.choose"))
                        .html())
                .contains(">the lamp</textarea>");
        assertThat(closing("closing-alone", new ClosingPage(ask, List.of(), 2, "", null))
                        .html())
                .doesNotContain("<textarea");
    }

    @Test
    void whatSheCameThroughIsOfferedInHerOwnWords() {
        Paper page = AskPagesTest.look("after", "asks/after", new AfterPage(AskPagesTest.ask(Ask.State.CLOSED, "en")));
        assertThat(page.text()).contains("May it become a strength of yours?").contains("A strength is not sealed");
        assertThat(page.html()).contains(">" + AskPagesTest.WORDS.words() + "</textarea>");
    }

    private static Paper write(String name, AskForm form, @Nullable String sentence, @Nullable PrivateText watch) {
        return AskPagesTest.look(
                name,
                "asks/write",
                new WritePage(form, new UUID(0, 5), sentence, List.of("en"), List.of(JONAH), watch, false, List.of()));
    }

    private static Paper closing(String name, ClosingPage page) {
        return AskPagesTest.look(name, "asks/closing", page);
    }
}
