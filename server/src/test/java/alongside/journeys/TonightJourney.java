package alongside.journeys;

import alongside.testing.VillageTest;
import org.junit.jupiter.api.Test;

/// An ask for tonight whose first three cannot: two say not now, one goes to rest, and the fourth is asked at once.
@VillageTest
class TonightJourney extends AmongNeighbours {

    private static final String SLEEP = "she is eight months old and has been crying since midnight, every night";
    private static final String GENTLE = "nights with a crying baby, mine cried for months and we found our way";

    @Test
    void twoNotNowAndARestLaterSomeoneIsThere() {
        try (Phone ines = up("Ines");
                Phone abena = up("Abena");
                Phone berta = up("Berta");
                Phone lena = neighbours.moveIn(phones.phone(), "Lena")) {
            asks(lena);
            cannot(ines);
            cannot(abena);
            lena.reads("One mama who knows this is being asked quietly.");
            try (Phone chloe = up("Chloe")) {
                goesToRest(berta);
                isThere(chloe, lena);
                nothingIsLeftOfIt(ines, berta);
            }
        }
    }

    /// Awake at this hour, whatever hour it is.
    private Phone up(String nickname) {
        Phone phone = neighbours.moveIn(phones.phone(), nickname, GENTLE);
        neighbours.wakeable();
        return phone;
    }

    private void asks(Phone lena) {
        lena.open(url + "/asks/new");
        lena.find("textarea[name=words]").fill(SLEEP);
        lena.find("label[for=when-TONIGHT]").click();
        lena.tap("Ask the village");
        lena.isAt("It’s out.");
        lena.reads("3 mamas who know this are being asked quietly.");
        lena.isWell();
        lena.photograph("tonight-out");
    }

    private void cannot(Phone mama) {
        mama.open(url + "/beside");
        mama.follow("A mama could use what you’re good at");
        mama.reads("Within the hour");
        mama.tap("Not now");
        mama.reads("That’s fine.");
        mama.isWell();
    }

    /// What waits for her goes on to the next at once.
    private void goesToRest(Phone berta) {
        berta.open(url + "/me");
        berta.find("#rest button[value=tomorrow]").click();
        berta.find("#rest button[value=over]").waitFor();
    }

    private void isThere(Phone chloe, Phone lena) {
        chloe.open(url + "/beside");
        chloe.follow("A mama could use what you’re good at");
        chloe.isWell();
        chloe.tap("I’m here");
        chloe.isAt("A mama");
        lena.isAt("Chloe said yes.");
        lena.photograph("tonight-yes");
        chloe.find("textarea[name=words]").fill("I am awake. Mine cried at eight months, too. Tell me how tonight is.");
        chloe.tap("Send");
        lena.isAt("You’re not alone with this. Chloe is here.");
        lena.isWell();
        lena.photograph("tonight-together");
    }

    private void nothingIsLeftOfIt(Phone ines, Phone berta) {
        ines.open(url + "/beside");
        ines.reads("Nothing waits for you.");
        berta.open(url + "/beside");
        berta.reads("You are resting.");
        berta.reads("Nothing waits for you.");
    }
}
