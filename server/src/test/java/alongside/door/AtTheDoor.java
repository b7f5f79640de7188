package alongside.door;

import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A village that is open, with its host signed in.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AtTheDoor {

    String url;
    Browser host;

    @BeforeAll
    void anOpenVillage(@Autowired BeanFactory village, @Value("${alongside.url}") String address) {
        url = address;
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
    }

    /// A new browser, with nothing in it.
    Browser browser() {
        return new Browser(url);
    }

    /// Someone who joined a moment ago.
    Browser member(String nickname) {
        Browser member = browser();
        Steps.join(member, Steps.link(host), nickname);
        return member;
    }
}
