package alongside.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import alongside.testing.VillageTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;

/// What her device does for her: it keeps what she typed, hides at once, leaves her hands alone while a page changes,
/// and needs no script for any of the rest.
@VillageTest
class OneHandJourney extends AmongNeighbours {

    private static final String MEALS = "she is two and throws every meal on the floor";
    private static final String CALM_MEALS = "calm meals with toddlers who throw their food on the floor";

    @Test
    void herWordsOutliveADeadBatteryAndADeadNetwork() {
        try (Phone lena = neighbours.moveIn(phones.phone(), "Lena")) {
            lena.open(url + "/asks/new");
            box(lena).pressSequentially(MEALS);
            lena.startsAnew();
            lena.open(url + "/asks/new");
            assertThat(box(lena)).hasValue(MEALS);
            lena.hasNetwork(false);
            lena.tap("Ask the village");
            lena.reads("No connection right now. Your words are saved here");
            assertThat(box(lena)).hasValue(MEALS);
            lena.hasNetwork(true);
            lena.tap("Ask the village");
            lena.isAt("It’s out.");
            lena.open(url + "/asks/new");
            assertThat(box(lena)).hasValue("");
        }
    }

    @Test
    void escapeTwiceLeavesNothingOnTheScreenOrTheDevice() {
        try (Phone lena = neighbours.moveIn(phones.phone(), "Lena")) {
            lena.page()
                    .context()
                    .route(
                            "https://www.example.org/",
                            route -> route.fulfill(new Route.FulfillOptions()
                                    .setContentType("text/html")
                                    .setBody("<title>The weather</title>")));
            lena.open(url + "/asks/new");
            box(lena).fill(MEALS);
            lena.page().keyboard().press("Escape");
            lena.page().keyboard().press("Escape");
            lena.page().waitForURL("https://www.example.org/");
            lena.page().goBack();
            assertThat(lena.page().content()).doesNotContain(MEALS);
            lena.open(url + "/asks/new");
            lena.isAt("Come in to");
            assertThat(lena.page().evaluate("Object.keys(localStorage).filter(key => key.startsWith('draft')).length"))
                    .isEqualTo(0);
        }
    }

    @Test
    void aPageThatChangesLeavesHerHandsAlone() {
        try (Phone lena = neighbours.moveIn(phones.phone(), "Lena");
                Phone ines = neighbours.moveIn(phones.phone(), "Ines", CALM_MEALS)) {
            talk(lena, ines);
            Locator hers = box(lena);
            hers.pressSequentially("what did you do ");
            box(ines).fill("We put the plate away after the second throw.");
            ines.tap("Send");
            lena.reads("We put the plate away after the second throw.");
            assertThat(hers).hasValue("what did you do ");
            assertThat(hers).isFocused();
            lena.page().keyboard().type("at breakfast?");
            lena.tap("Send");
            ines.reads("what did you do at breakfast?");
        }
    }

    @Test
    void withoutScriptAnAskGoesItsWholeWay() {
        try (Phone lena = neighbours.moveIn(phones.phoneWithoutScript(), "Lena");
                Phone ines = neighbours.moveIn(phones.phoneWithoutScript(), "Ines", CALM_MEALS)) {
            village.ask(lena, MEALS);
            lena.isAt("It’s out. You will hear from someone by");
            lena.photograph("waiting-without-script");
            openWhatSheIsAsked(ines);
            ines.tap("I’m here");
            ines.isAt("A mama");
            box(ines).fill("I am here.");
            ines.tap("Send");
            ines.reads("I am here.");
            lena.page().reload();
            lena.isAt("You’re not alone with this. Ines is here.");
            lena.follow("Talk with Ines");
            box(lena).fill("Thank you for coming.");
            lena.tap("Send");
            lena.reads("Thank you for coming.");
            lena.foldOut("What you can do here");
            lena.follow("Close it: how heavy is it now?");
            lena.find("label:has(input[name=heaviness][value='1'])").click();
            lena.tap("Close it");
            lena.isAt("You came through this.");
        }
    }

    private void talk(Phone lena, Phone ines) {
        village.ask(lena, MEALS);
        openWhatSheIsAsked(ines);
        ines.tap("I’m here");
        ines.isAt("A mama");
        box(ines).fill("I am here.");
        ines.tap("Send");
        lena.isAt("You’re not alone with this. Ines is here.");
        lena.follow("Talk with Ines");
        lena.reads("I am here.");
    }

    /// Without script the page of an ask does not change by itself: she looks again.
    private void openWhatSheIsAsked(Phone helper) {
        Page page = helper.page();
        for (int looks = 0; looks < 40; looks++) {
            helper.open(url + "/beside");
            if (page.locator("a[href^='/invitations/']").count() > 0) {
                break;
            }
            page.waitForTimeout(250);
        }
        helper.follow("A mama could use what you’re good at");
        helper.reads(MEALS);
    }

    private static Locator box(Phone phone) {
        return phone.find("textarea[name=words]");
    }
}
