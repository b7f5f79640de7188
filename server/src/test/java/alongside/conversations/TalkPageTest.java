package alongside.conversations;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.conversations.TalkPage.Line;
import alongside.layout.Paper;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What each of the two sees of a talk.
class TalkPageTest {

    private static final UUID TALK = new UUID(0, 9);
    private static final UUID ASK = new UUID(7, 7);
    private static final Instant SINCE = Instant.parse("2026-11-24T20:46:00Z");
    private static final List<Line> LINES = List.of(
            line(false, "Hi. We moved in March and my middle one did exactly this for five weeks.", 60),
            line(true, "five weeks. ok. that helps already somehow", 120),
            line(false, "This one: https://example.org/" + "a-very-long-address-without-a-break".repeat(4), 180),
            line(true, "his own room, new bed.\nI carry him to ours around one because I can’t any more", 90_000));

    @Test
    void theTwoAreIntroducedWithWhatTheyShare() {
        assertThat(look("talk-asker", page(true, "Ines", true, true, false, LINES, "", null))
                        .text())
                .contains("Ines once wrote: “my three sleep through, gently”.")
                .contains("You both have a child of about the same age.")
                .contains("Pages show this to you two only.")
                .contains("24 November", "25 November")
                .contains("It has been quiet here for a few days.")
                .contains("Show Ines my name");
    }

    @Test
    void aHelperLearnsNothingOfAVeiledAskerButTheWordsAndWhatIsShared() {
        Paper page = look("talk-helper", page(false, null, true, true, false, LINES, "", null));
        assertThat(page.text()).contains("You once wrote").contains("A mama, 20:47");
        assertThat(page.html())
                .doesNotContain(ASK.toString())
                .doesNotContain("/closing")
                .doesNotContain("unveiling");
    }

    @Test
    void aTalkWithoutWordsShowsTheAskToTheHelper() {
        assertThat(look("talk-new", page(false, "Lena", false, true, false, List.of(), "", null))
                        .html())
                .contains("<details class=\"inline\" open>");
    }

    @Test
    void anEndedTalkCanBeReadAndKeepsWhatWasTyped() {
        Paper page =
                look("talk-ended", page(true, "Ines", true, true, true, LINES, "still there?", "talk.ended.sentence"));
        assertThat(page.text()).contains("This talk has ended.").contains("still there?");
        assertThat(page.html()).doesNotContain("<textarea");
    }

    @Test
    void aClosedAskLeavesTheTalkWritable() {
        List<Line> thanked = List.of(
                LINES.getFirst(),
                new Line(true, true, new PrivateText("The lamp and the same song."), SINCE.plusSeconds(300)));
        Paper page = look("talk-closed", page(true, "Ines", true, false, false, thanked, "", null));
        assertThat(page.text()).contains("Your thank-you to Ines").contains("You can still write to each other.");
        assertThat(page.html()).contains("<textarea").doesNotContain("/closing");
        look("talk-long", page(true, "Ines", false, true, false, LINES, "long ".repeat(1_200), "talk.long"));
    }

    @Test
    void partingSaysWhatFollows() {
        assertThat(paper("parting", "conversations/parting", page(true, "Ines", true, true, false, LINES, "", null))
                        .text())
                .contains("the village goes on looking for someone else");
        Paper veiled =
                paper("parting-veiled", "conversations/parting", page(false, null, true, true, false, LINES, "", null));
        assertThat(veiled.html()).doesNotContain(ASK.toString());
    }

    @Test
    void handingOverSaysWhatHappensAndNamesNobodyBehindAVeil() {
        Paper page = paper("beyond", "conversations/beyond", page(false, null, true, true, false, LINES, "", null));
        assertThat(page.text())
                .contains("The talk ends here for you both.")
                .contains("with all the time it has waited")
                .contains("She may choose words of her own")
                .contains("nothing is held against you");
        assertThat(page.html()).doesNotContain(ASK.toString());
    }

    @Test
    void nothingIsChosenToGoAlongUntilSheChoosesIt() {
        List<AlongPage.Line> lines = List.of(
                new AlongPage.Line(new UUID(0, 3), new PrivateText("His father is away until May."), SINCE, false));
        Paper page = Paper.of("along", "conversations/along", new AlongPage(TALK, ASK, new PrivateText("Ines"), lines));
        assertThat(page.text()).contains("Nothing goes along by itself.").contains("His father is away until May.");
        assertThat(page.html()).doesNotContain(" checked");
        assertThat(page.unnamedField()).isEmpty();
    }

    private static Paper look(String name, TalkPage page) {
        return paper(name, "conversations/talk", page);
    }

    private static Paper paper(String name, String template, TalkPage page) {
        Paper paper = Paper.of(name, template, page);
        assertThat(paper.headings()).isEqualTo(1);
        assertThat(paper.unnamedField()).isEmpty();
        return paper;
    }

    private static TalkPage page(
            boolean asker,
            @Nullable String name,
            boolean veiled,
            boolean open,
            boolean ended,
            List<Line> lines,
            String typed,
            @Nullable String sentence) {
        return new TalkPage(
                TALK,
                asker ? ASK : null,
                name == null ? null : new PrivateText(name),
                asker,
                veiled,
                new PrivateText("help! I don’t know how to handle his sleep challenges."),
                List.of(),
                open,
                open ? 2 : 0,
                asker && open && !ended,
                "my three sleep through, gently",
                true,
                SINCE,
                ended,
                false,
                lines,
                new UUID(0, 5),
                typed,
                sentence);
    }

    private static Line line(boolean mine, String words, int seconds) {
        return new Line(mine, false, new PrivateText(words), SINCE.plusSeconds(seconds));
    }
}
