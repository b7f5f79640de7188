package alongside.journeys;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// A begun village and a browser for all stories of a class; in each, only newcomers are awake.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmongNeighbours {

    String url;
    Phones phones;
    Village village;
    Neighbours neighbours;

    @BeforeAll
    void aVillage(@Autowired BeanFactory beans, @Value("${alongside.url}") String address) {
        url = address;
        phones = new Phones();
        village = new Village(url);
        neighbours = new Neighbours(url, beans);
    }

    @AfterAll
    void leave() {
        phones.close();
    }

    @BeforeEach
    void onlyNewcomersAreAwake() {
        neighbours.rest();
    }
}
