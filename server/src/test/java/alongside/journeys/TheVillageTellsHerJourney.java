package alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.notifications.PhoneAndService;
import alongside.testing.VillageTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.TestPropertySource;

/// A phone on the table is told that someone could use her, and nothing more.
@VillageTest
@TestPropertySource(properties = {"alongside.push.anywhere=true", "alongside.notifications.push-gather=0s"})
class TheVillageTellsHerJourney {

    private static final String SLEEP = "help! I don't know how to handle his sleep challenges";

    @Autowired
    BeanFactory beans;

    @Value("${alongside.url}")
    String url;

    @Test
    void aPhoneOnTheTableIsToldAndSaysNothingOfIt() throws IOException {
        Village village = new Village(url);
        try (PhoneAndService service = new PhoneAndService();
                Phones phones = Phones.onTheTable();
                Phone noor = phones.desk();
                Phone ines = phones.phone();
                Phone lena = phones.phone()) {
            village.begin(noor, FirstLink.of(beans), "Noor");
            village.join(ines, village.link(noor), "Ines");
            village.join(lena, village.link(noor), "Lena");
            village.addStrength(ines, "My three all sleep through by now, and we got there gently");
            Notified phone = new Notified(ines, url, service);
            turnOn(ines);
            village.ask(lena, SLEEP);
            String told = phone.hear();
            assertThat(told).doesNotContain("Lena", "sleep");
            assertThat(phone.shows(told)).containsExactly("Someone could use what you are good at.  → /beside");
            findItInTheVillage(ines);
            stop(ines);
        }
    }

    private void turnOn(Phone ines) {
        ines.open(url + "/me");
        ines.type("From", "03:00");
        ines.type("Until", "03:00");
        ines.tap("Keep these hours");
        ines.follow("How the village reaches you");
        ines.isAt("How the village reaches you");
        ines.isWell();
        ines.photograph("reach");
        ines.tap("Tell me on this device");
        ines.reads("A device, since");
        ines.isWell();
    }

    private void findItInTheVillage(Phone ines) {
        ines.open(url + "/beside");
        ines.follow("What the village told you");
        ines.isAt("News");
        ines.isWell();
        ines.photograph("news");
        ines.follow("Someone could use what you are good at.");
        ines.reads(SLEEP);
    }

    private void stop(Phone ines) {
        ines.open(url + "/me/reach");
        ines.tap("Stop all of it");
        assertThat(ines.source()).doesNotContain("A device, since");
    }
}
