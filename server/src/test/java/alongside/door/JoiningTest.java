package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.members.Members;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@VillageTest
class JoiningTest {

    @Autowired
    BeanFactory village;

    @Autowired
    Members members;

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    Browser host;
    Browser guest;

    @BeforeEach
    void anOpenVillage() {
        jdbc.sql("truncate village, member cascade").update();
        host = new Browser(url);
        guest = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
    }

    @Test
    void aLinkLeadsFromNicknameToWordsToStrengths() {
        Steps.join(guest, Steps.link(host), "Ines");
        assertThat(guest.location()).isEqualTo("/passkeys?first");
        assertThat(guest.follow().body()).contains("href=\"/strengths?first\"");
        assertThat(members.count()).isEqualTo(2);
    }
}
