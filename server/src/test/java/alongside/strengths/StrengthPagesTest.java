package alongside.strengths;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.layout.Paper;
import alongside.members.MemberId;
import alongside.shared.PrivateText;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What the pages of strengths and struggles say.
class StrengthPagesTest {

    private static final List<Strength> TWO =
            List.of(strength(1, "my three all sleep through, gently", false), strength(2, "school forms", true));
    private static final List<Struggle> ONE =
            List.of(new Struggle(new UUID(0, 8), new PrivateText("I shout before eight in the morning")));

    @Test
    void whatIsShownToWhomIsSaid() {
        Paper page = look("strengths", StrengthsPage.of(TWO, ONE, false));
        assertThat(page.text())
                .contains("Shown to you, and after you say yes to an ask")
                .contains("resting");
    }

    @Test
    void anEmptyPageSaysWhatCouldBeHere() {
        assertThat(look("strengths-empty", StrengthsPage.of(List.of(), List.of(), false))
                        .text())
                .contains("Nothing comes to mind?");
    }

    @Test
    void joiningLeadsFromStrengthsToWhatIsHardToTheAsk() {
        assertThat(look("first-1", StrengthsPage.of(List.of(), List.of(), true)).text())
                .contains("What are you good at?");
        assertThat(look("first-2", StrengthsPage.of(TWO, List.of(), true)).text())
                .contains("What is hard right now?");
        assertThat(look("first-3", StrengthsPage.of(TWO, ONE, true)).html()).contains("action=\"/asks/new\"");
    }

    @Test
    void whatIsTooLongIsKeptWhole() {
        String typed = "long ".repeat(200);
        assertThat(look("strengths-long", StrengthsPage.of(TWO, ONE, false).strength(typed, "strengths.long"))
                        .html())
                .contains(typed)
                .contains("These are 999 letters");
        assertThat(look("struggles-empty", StrengthsPage.of(TWO, ONE, false).struggle("", "strengths.empty"))
                        .text())
                .contains("There are no words yet.");
    }

    @Test
    void oneStrengthCanBeChangedRestedAndTakenAway() {
        Paper page = look("strength", "strengths/strength", new StrengthPage(TWO.getFirst(), "my three", null));
        assertThat(page.html()).contains("/rest\"", "/withdrawal\"");
        look("strength-long", "strengths/strength", new StrengthPage(TWO.getLast(), "x".repeat(700), "strengths.long"));
    }

    private static Paper look(String name, StrengthsPage page) {
        return look(name, "strengths/strengths", page);
    }

    private static Paper look(String name, String template, Object page) {
        Paper paper = Paper.of(name, template, page);
        assertThat(paper.headings()).isEqualTo(1);
        assertThat(paper.unnamedField()).isEmpty();
        return paper;
    }

    private static Strength strength(int id, String words, boolean resting) {
        return new Strength(new UUID(0, id), new MemberId(new UUID(0, 1)), words, resting);
    }
}
