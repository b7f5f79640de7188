package alongside.journeys;

import alongside.testing.VillageTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// Nobody is free and the one who keeps watch is silent: the village says so, the host hears it loudly, and a keeper
/// who looks at the board is there.
@VillageTest
@TestPropertySource(
        properties =
                "alongside.ladder.tonight=due 15s, waves 3@0 3@5s, then 3 every 1m, watch 8s every 1h, words 1m 2m")
class RescueJourney {

    private static final String BREATH = "my son holds his breath when he is angry and I panic every time";

    @Autowired
    BeanFactory beans;

    @Value("${alongside.url}")
    String url;

    @Test
    void aKeeperIsThereWhenNobodyElseWas() {
        Neighbours neighbours = new Neighbours(url, beans);
        try (Phones phones = new Phones();
                Phone noor = neighbours.host(phones.desk());
                Phone rosa = neighbours.moveIn(phones.phone(), "Rosa");
                Phone tilde = neighbours.moveIn(phones.phone(), "Tilde");
                Phone lena = neighbours.moveIn(phones.phone(), "Lena")) {
            keepsWatch(noor, rosa);
            keepsWatch(noor, tilde);
            noor.open(url + "/keepers");
            noor.reads("Rosa");
            noor.isWell();
            noor.photograph("keepers");
            noRoomFor(noor, rosa, tilde);
            promiseIsBroken(noor, lena);
            takesIt(rosa, tilde, lena);
            hostSeesIt(noor);
        }
    }

    private void keepsWatch(Phone noor, Phone keeper) {
        noor.open(url + "/keepers");
        noor.tap("Make a link for a keeper");
        noor.isWell();
        String link = noor.find("#link").inputValue();
        keeper.open(link);
        keeper.isAt("Would you keep watch?");
        keeper.isWell();
        keeper.photograph("keeping");
        keeper.tap("I’ll keep watch");
        keeper.isAt("What is open");
        keeper.reads("Nobody is waiting for a first word.");
        keeper.isWell();
    }

    /// Called as keepers, and as nothing else.
    private void noRoomFor(Phone... mamas) {
        for (Phone mama : mamas) {
            mama.open(url + "/me");
            mama.find("select[name=room]").selectOption("0");
            mama.find("#room button").click();
        }
    }

    private void promiseIsBroken(Phone noor, Phone lena) {
        lena.open(url + "/asks/new");
        lena.find("textarea[name=words]").fill(BREATH);
        lena.find("label[for=when-TONIGHT]").click();
        lena.tap("Ask the village");
        lena.reads("did not keep it.");
        lena.isWell();
        lena.photograph("rescue-missed");
        noor.open(url + "/news");
        noor.follow("The village did not keep a promise");
        noor.isAt("Is every promise kept?");
        noor.reads("she has not heard from anyone yet");
        noor.isWell();
        noor.photograph("host-broken");
    }

    /// Whoever was called first is silent; the other one looks at the board.
    private void takesIt(Phone rosa, Phone tilde, Phone lena) {
        rosa.open(url + "/beside");
        tilde.open(url + "/beside");
        boolean rosaWasCalled = rosa.find("a[href^='/invitations/']").count() > 0;
        Phone other = rosaWasCalled ? tilde : rosa;
        other.follow("You keep watch: what is open");
        other.reads("The village promised her someone by");
        other.isWell();
        other.photograph("board");
        other.tap("I take it");
        other.reads(BREATH);
        other.isWell();
        other.photograph("board-taken");
        other.tap("I’m here");
        other.find("textarea[name=words]").fill("I am here. He is breathing again by himself, every time. Tell me.");
        other.tap("Send");
        lena.isAt("You’re not alone with this. " + (rosaWasCalled ? "Tilde" : "Rosa") + " is here.");
        lena.isWell();
        other.open(url + "/watch");
        other.reads("Nobody is waiting for a first word.");
    }

    private void hostSeesIt(Phone noor) {
        noor.open(url + "/host");
        noor.reads("She has heard from someone since.");
        noor.isWell();
        noor.open(url + "/host/why");
        noor.find("#number").fill("NOT-ONE");
        noor.tap("Look");
        noor.reads("The village does not know this number.");
        noor.isWell();
    }
}
