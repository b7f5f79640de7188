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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// *Ask her one thing first*, as two browsers see it who must learn nothing of each other.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionPagesTest {

    private static final String QUESTION = "Does he sleep in a room of his own?";
    private static final String ANSWER = "Since the move, yes.";

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    private Browser host;
    private Browser asker;
    private Browser helper;
    private UUID ask;
    private UUID invitation;

    @BeforeAll
    void aVillage() {
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(beans));
    }

    @BeforeEach
    void sheIsAsked() {
        jdbc.sql("update member set resting_until = '2100-01-01'").update();
        asker = new Browser(url);
        Steps.join(asker, Steps.link(host), "Quirina", "en");
        helper = new Browser(url);
        Steps.join(helper, Steps.link(host), "Zenobia", "en");
        helper.get("/strengths");
        helper.submit("/strengths", "words", "three children who sleep through, gently");
        asker.get("/asks/new");
        asker.submit(
                "/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3", "veiled", "true");
        ask = UUID.fromString(asker.location().replace("/asks/", ""));
        invitation = Asking.await(() -> jdbc.sql("select id from invitation where ask = ?")
                .param(ask)
                .query(UUID.class)
                .optional());
    }

    @Test
    void neitherLearnsWhoTheOtherIsUntilAYes() {
        List<String> toAsker = new ArrayList<>();
        List<String> toHelper = new ArrayList<>();
        keep(toHelper, helper.get("/invitations/" + invitation));
        keep(toHelper, helper.get("/invitations/" + invitation + "/question"));
        keep(toHelper, ask(QUESTION));
        keep(toAsker, asker.get("/asks/" + ask));
        assertThat(asker.last().body()).contains("A mama asks you one thing first", QUESTION);
        keep(toAsker, answer(""));
        keep(toAsker, answer(ANSWER));
        keep(toAsker, asker.get("/asks/" + ask));
        keep(toAsker, asker.get("/news"));
        keep(toHelper, helper.get("/news"));
        keep(toHelper, helper.get("/invitations/" + invitation));
        assertThat(helper.last().body()).contains(QUESTION, ANSWER, "Not now").doesNotContain("/question");
        keep(toHelper, helper.submit("/invitations/" + invitation + "/not-now"));
        keep(toAsker, asker.get("/asks/" + ask));
        assertThat(asker.last().body()).doesNotContain(QUESTION, ANSWER, "not now");
        assertThat(toAsker)
                .allSatisfy(page -> assertThat(page)
                        .doesNotContainIgnoringCase("Zenobia", ">Z<", member("helper"), invitation.toString()));
        assertThat(toHelper)
                .allSatisfy(page ->
                        assertThat(page).doesNotContainIgnoringCase("Quirina", ">Q<", member("asker"), ask.toString()));
    }

    @Test
    void whatCannotGoComesBackWithOneSentence() {
        assertThat(ask("").statusCode()).isEqualTo(422);
        assertThat(ask("why? ".repeat(120)).body()).contains("These are 599 letters", "why? why?");
        ask(QUESTION);
        helper.get("/asks/new");
        var second = helper.hidden("/asks");
        second.put("words", "And how old is he?");
        assertThat(helper.post("/invitations/" + invitation + "/question", second)
                        .body())
                .contains("You have asked one thing already", "And how old is he?");
        asker.get("/asks/" + ask);
        String answers = answers();
        assertThat(answer("so. ".repeat(200)).body()).contains("These are 799 letters", "so. so.");
        assertThat(answer(ANSWER).statusCode()).isEqualTo(303);
        asker.get("/asks/new");
        var again = asker.hidden("/asks");
        again.put("words", "No, with me.");
        assertThat(asker.post(answers, again).body())
                .contains("your first answer stands", "No, with me.")
                .doesNotContain("<textarea");
    }

    @Test
    void anAnswerThatComesTooLateStaysWithHer() {
        ask(QUESTION);
        helper.follow();
        asker.get("/asks/" + ask);
        helper.submit("/invitations/" + invitation + "/yes");
        HttpResponse<String> late = asker.submit(answers(), "words", ANSWER);
        assertThat(late.body()).contains("This question is settled", ANSWER).doesNotContain(QUESTION);
        assertThat(helper.get("/invitations/" + invitation + "/question").statusCode())
                .isEqualTo(303);
    }

    private HttpResponse<String> ask(String words) {
        helper.get("/invitations/" + invitation + "/question");
        return helper.submit("/invitations/" + invitation + "/question", "words", words);
    }

    private HttpResponse<String> answer(String words) {
        asker.get("/asks/" + ask);
        return asker.submit(answers(), "words", words);
    }

    private String answers() {
        return asker.find("action=\"(/asks/[^\"]+/answer)\"");
    }

    /// @param side `asker` or `helper`
    private String member(String side) {
        return jdbc.sql("select " + side + " from invitation where id = ?")
                .param(invitation)
                .query(UUID.class)
                .single()
                .toString();
    }

    private static void keep(List<String> pages, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(200, 303, 422);
        pages.add(answer.headers().map() + answer.body());
    }
}
