package alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.testing.VillageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// From the host's link to a strength that grew out of an ask, in three phones.
@VillageTest
class AnAskFindsItsMamaJourney {

    private static final String SLEEP = "help! I don't know how to handle his sleep challenges";

    @Autowired
    BeanFactory beans;

    @Value("${alongside.url}")
    String url;

    @Test
    void anAskFindsTheMamaWhoIsGoodAtExactlyThat() {
        Village village = new Village(url);
        try (Phones phones = new Phones();
                Phone noor = phones.desk();
                Phone ines = phones.phone();
                Phone lena = phones.phone()) {
            village.begin(noor, FirstLink.of(beans), "Noor");
            village.join(ines, village.link(noor), "Ines");
            village.join(lena, village.link(noor), "Lena");
            village.addStrength(ines, "My three all sleep through by now, and we got there gently");
            isAskedLive(village, ines, lena);
            talk(ines, lena);
            close(lena);
            comeBackWithAPasskey(village, lena);
        }
    }

    private void isAskedLive(Village village, Phone ines, Phone lena) {
        ines.open(village.url() + "/beside");
        ines.isAt("Beside me");
        ines.isWell();
        ines.photograph("beside-empty");
        lena.open(village.url() + "/asks/new");
        lena.isWell();
        village.ask(lena, SLEEP);
        lena.isAt("It’s out. You will hear from someone by");
        ines.follow("A mama could use what you’re good at");
        ines.reads(SLEEP);
        ines.reads("My three all sleep through by now");
        ines.isWell();
        ines.photograph("invitation");
        lena.isWell();
        lena.photograph("waiting");
    }

    private void talk(Phone ines, Phone lena) {
        assertThat(ines.source()).doesNotContain("Lena").doesNotContain(asked(lena));
        ines.tap("I’m here");
        ines.isAt("A mama");
        assertThat(ines.source()).doesNotContain("Lena").doesNotContain(asked(lena));
        lena.isAt("Ines said yes.");
        ines.find("textarea[name=words]").fill("I am here. Tell me how a night looks.");
        ines.tap("Send");
        lena.isAt("You’re not alone with this. Ines is here.");
        lena.isWell();
        lena.photograph("together");
        lena.follow("Ines");
        lena.reads("I am here. Tell me how a night looks.");
        lena.find("textarea[name=words]").fill("He wakes every two hours. I carry him to ours.");
        lena.tap("Send");
        ines.reads("He wakes every two hours. I carry him to ours.");
        ines.isWell();
        lena.isWell();
        ines.photograph("talk");
        assertThat(ines.source()).doesNotContain("Lena");
        lena.foldOut("What you can do here");
        lena.tap("Show Ines my name");
        ines.isAt("Lena");
    }

    private void close(Phone lena) {
        lena.foldOut("What you can do here");
        lena.follow("Close it: how heavy is it now?");
        lena.isWell();
        lena.find("label:has(input[name=heaviness][value='1'])").click();
        lena.type("A word to Ines, if you like", "Thank you for the lamp and the song.");
        lena.photograph("closing");
        lena.tap("Close it");
        lena.isAt("You came through this.");
        lena.isWell();
        assertThat(lena.find("#words").inputValue()).isEqualTo(SLEEP);
        lena.find("#words").fill("nights with a child who wakes every two hours");
        lena.tap("Yes, add it");
        lena.reads("nights with a child who wakes every two hours");
        lena.photograph("strengths");
    }

    private void comeBackWithAPasskey(Village village, Phone lena) {
        lena.open(village.url() + "/me");
        lena.isWell();
        lena.photograph("me");
        lena.tap("Sign out here");
        lena.open(village.url() + "/sign-in");
        lena.isWell();
        lena.tap("Use my passkey");
        lena.isAt("What can’t you figure out right now?");
    }

    private static String asked(Phone lena) {
        return lena.page().url().replaceAll(".*/asks/", "");
    }
}
