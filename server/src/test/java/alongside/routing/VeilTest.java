package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Everything the village ever answers a helper with, while the asker is veiled.
@VillageTest
class VeilTest {

    private static final String NICKNAME = "Quirina";
    private static final String CHILD = "Xanthippe";
    private static final String CAME = "2026-03-01";

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    private final List<String> answers = new ArrayList<>();
    private Browser asker;
    private Browser helper;
    private UUID ask;

    @BeforeEach
    void sheAsks() {
        Browser host = new Browser(url);
        Steps.begin(host, FirstLink.of(beans));
        jdbc.sql("update member set resting_until = '2100-01-01'").update();
        asker = new Browser(url);
        Steps.join(asker, Steps.link(host), NICKNAME, "en");
        asker.get("/me");
        asker.submit("/me/children", "nickname", CHILD, "born", "2022-03");
        jdbc.sql("update member set joined_at = cast(? as timestamptz) where not host")
                .param(CAME + "T08:17:45Z")
                .update();
        helper = new Browser(url);
        Steps.join(helper, Steps.link(host), "Ines", "en");
        helper.get("/strengths");
        helper.submit("/strengths", "words", "three children who sleep through, gently");
        asker.get("/asks/new");
        asker.submit(
                "/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3", "veiled", "true");
        ask = UUID.fromString(asker.location().replace("/asks/", ""));
    }

    @Test
    void nothingOfHersIsInAnyAnswerToHerHelper() {
        UUID invitation = Asking.await(() -> jdbc.sql("select id from invitation where ask = ?")
                .param(ask)
                .query(UUID.class)
                .optional());
        keep(helper.get("/beside"));
        keep(helper.get("/invitations/" + invitation));
        keep(helper.submit("/invitations/" + invitation + "/yes"));
        String talk = helper.location();
        keep(helper.follow());
        keep(helper.submit(talk + "/messages", "words", "I am here."));
        asker.get(talk);
        asker.submit(talk + "/messages", "words", "Thank you for coming.");
        keep(helper.get(talk));
        keep(helper.get(talk + "/parting"));
        keep(helper.get(talk + "/handing-over"));
        keep(helper.submit(talk + "/handing-over"));
        keep(helper.follow());
        keep(helper.get("/beside"));
        keep(helper.get("/invitations/" + invitation));
        helper.get(talk + "/parting");
        keep(helper.submit(talk + "/block"));
        keep(helper.get("/beside"));
        keep(helper.get("/me"));
        assertThat(answers).hasSizeGreaterThan(10);
        assertThat(answers.toString()).contains("he wakes every two hours", "A mama");
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer).doesNotContainIgnoringCase(hers().toArray(String[]::new)));
    }

    /// Her name, her mark, her child, who she is to the village, her ask, and when she came.
    private List<String> hers() {
        UUID id = jdbc.sql("select asker from ask where id = ?")
                .param(ask)
                .query(UUID.class)
                .single();
        return List.of(
                NICKNAME, CHILD, ">Q<", id.toString(), id.toString().replace("-", ""), ask.toString(), CAME, "March");
    }

    private void keep(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 303, 404);
        answers.add(answer.headers().map() + answer.body());
    }
}
