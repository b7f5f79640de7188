package alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.VillageTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What cannot be, said kindly: in a phone, as she meets it.
@VillageTest
class RefusalsJourney extends AmongNeighbours {

    private static final String NIGHTS = "he is four and wakes every two hours at night since we moved";
    private static final String GENTLE_NIGHTS = "all three of mine sleep through the night now, we got there gently";
    private static final String QUIET_NIGHTS = "quiet nights with a child who used to wake every two hours";

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoeverComesSecondHearsThatSomeoneIsThereAlready() {
        try (Phone lena = newcomer("Lena");
                Phone ines = newcomer("Ines", GENTLE_NIGHTS);
                Phone abena = neighbours.moveIn(phones.phoneWithoutScript(), "Abena", QUIET_NIGHTS)) {
            village.ask(lena, NIGHTS);
            openWhatSheIsAsked(ines);
            openWhatSheIsAsked(abena);
            ines.tap("I’m here");
            ines.isAt("A mama");
            abena.tap("I’m here");
            abena.isAt("This one is settled");
            abena.reads("Someone is with her already. Thank you for looking.");
        }
    }

    @Test
    void whoeverCarriesAllSheWantsToIsSparedTheNextOne() {
        try (Phone lena = newcomer("Lena");
                Phone mira = newcomer("Mira");
                Phone ines = newcomer("Ines", GENTLE_NIGHTS)) {
            neighbours.carriesAtMost(1);
            village.ask(lena, NIGHTS);
            openWhatSheIsAsked(ines);
            String first = ines.page().url();
            village.ask(mira, NIGHTS);
            String second = anotherInvitation(ines, first);
            ines.open(first);
            ines.tap("I’m here");
            ines.isAt("A mama");
            ines.open(second);
            ines.isAt("This one is settled");
            ines.isWell();
            ines.open(url + "/beside");
            assertThat(ines.find("a[href^='/invitations/']").count()).isZero();
        }
    }

    @Test
    void twoWhoMustNotMeetNeverDoAgain() {
        try (Phone lena = newcomer("Lena");
                Phone ines = newcomer("Ines", GENTLE_NIGHTS)) {
            village.ask(lena, NIGHTS);
            openWhatSheIsAsked(ines);
            ines.tap("I’m here");
            ines.isAt("A mama");
            String talk = ines.page().url();
            ines.open(talk + "/parting");
            ines.isWell();
            ines.photograph("parting");
            ines.tap("Block a mama");
            ines.isAt("Beside me");
            ines.open(talk);
            ines.isAt("There is nothing here");
            village.ask(lena, NIGHTS + " and I am so tired");
            lena.reads("Nobody is free yet");
            ines.open(url + "/beside");
            ines.reads("Nothing waits for you.");
        }
    }

    @Test
    void whatWasTakenBackCannotBeAnsweredAnyMore() {
        try (Phone lena = newcomer("Lena");
                Phone ines = newcomer("Ines", GENTLE_NIGHTS)) {
            village.ask(lena, NIGHTS);
            openWhatSheIsAsked(ines);
            ines.hasNetwork(false);
            lena.foldOut("I don’t need this any more");
            lena.tap("Take it back");
            lena.isAt("You took this back.");
            lena.isWell();
            lena.photograph("withdrawn");
            ines.hasNetwork(true);
            ines.reads("It is not needed any more. Thank you for looking.");
            ines.isWell();
            ines.photograph("settled");
        }
    }

    @Test
    void anOldLinkSaysWhomToAskForANewOne() {
        try (Phone lena = phones.phone()) {
            String link = neighbours.link();
            jdbc.sql("update join_link set ends_at = '2026-01-01'").update();
            lena.open(link);
            lena.isAt("This link is no good any more");
            lena.isWell();
            lena.photograph("old-link");
        }
    }

    @Test
    void anEmptyAskAndAnEndlessOneKeepWhatSheTyped() {
        try (Phone lena = newcomer("Lena")) {
            village.ask(lena, "");
            lena.reads("There are no words yet. A few are enough.");
            lena.isWell();
            String endless = "he wakes ".repeat(2_223).strip();
            village.ask(lena, endless);
            lena.reads("These are 20,006 letters, and the village can pass on 5,000. Nothing is lost");
            assertThat(lena.find("textarea[name=words]").inputValue()).isEqualTo(endless);
            lena.isWell();
        }
    }

    @Test
    void anothersTalkIsNotThereToTheLastLetter() {
        try (Phone lena = newcomer("Lena");
                Phone ines = newcomer("Ines", GENTLE_NIGHTS);
                Phone abena = newcomer("Abena")) {
            village.ask(lena, NIGHTS);
            openWhatSheIsAsked(ines);
            ines.tap("I’m here");
            ines.isAt("A mama");
            abena.open(ines.page().url());
            abena.isAt("There is nothing here");
            abena.isWell();
            String foreign = abena.source();
            abena.open(url + "/talks/" + UUID.randomUUID());
            assertThat(abena.source()).isEqualTo(foreign);
        }
    }

    @Test
    void whoeverIsNotSignedInIsAskedToComeIn() {
        try (Phone stranger = phones.phone()) {
            for (String path : new String[] {"/beside", "/asks/new", "/talks/" + UUID.randomUUID(), "/nowhere"}) {
                stranger.open(url + path);
                stranger.isAt("Come in to");
            }
            stranger.isWell();
            stranger.photograph("sign-in");
        }
    }

    private Phone newcomer(String nickname, String... strengths) {
        return neighbours.moveIn(phones.phone(), nickname, strengths);
    }

    private void openWhatSheIsAsked(Phone helper) {
        helper.open(url + "/beside");
        helper.follow("A mama could use what you’re good at");
        helper.reads(NIGHTS);
    }

    private String anotherInvitation(Phone helper, String first) {
        helper.open(url + "/beside");
        String other = "a[href^='/invitations/']:not([href='" + first.replace(url, "") + "'])";
        String path = helper.find(other).first().getAttribute("href");
        return url + path;
    }
}
