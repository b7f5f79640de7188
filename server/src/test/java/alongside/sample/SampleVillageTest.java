package alongside.sample;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.Member;
import alongside.members.Members;
import alongside.strengths.Strengths;
import alongside.testing.VillageTest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;

@VillageTest(mode = "sample")
class SampleVillageTest {

    private static final SampleMember PILAR = SampleMembers.list().get(8);

    @Autowired
    SampleVillage village;

    @Autowired
    Members members;

    @Autowired
    Strengths strengths;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FindByIndexNameSessionRepository<?> sessions;

    @Autowired
    Clock clock;

    @Value("${server.port}")
    int port;

    private Visitor visitor;

    @BeforeEach
    void comeIn() {
        visitor = new Visitor(port);
    }

    @Test
    void everyoneLivesHereWhenTheFirstPageIsServed() {
        assertThat(members.countUpTo(1_000)).isEqualTo(400);
        assertThat(members.countUpTo(30)).isEqualTo(30);
        assertThat(jdbc.sql("select name from village").query(String.class).single())
                .contains("sample");
        assertThat(count("strength"))
                .isEqualTo(village.members().stream()
                        .mapToInt(made -> made.strengths().size())
                        .sum());
    }

    @Test
    void sheIsWhoTheFileSaysSheIs() {
        for (SampleMember made : village.members().subList(0, 60)) {
            Member member = members.get(made.id());
            assertThat(member.nickname().words()).isEqualTo(made.nickname());
            assertThat(member.languages()).isEqualTo(made.languages());
            assertThat(member.room()).isEqualTo(made.room());
            assertThat(member.restsAt(clock.instant())).isEqualTo(made.resting());
            assertThat(member.host()).isEqualTo(made.host());
            assertThat(members.children(made.id())).hasSameSizeAs(made.children());
            assertThat(strengths.list(member.asViewer())).hasSameSizeAs(made.strengths());
        }
    }

    @Test
    void whoeverIsFullWalksWithOthersAndHasNoRoomLeft() {
        for (SampleMember made : village.members()) {
            int carried = jdbc.sql(
                            "select coalesce(sum(weight), 0) from carrying where helper = ? and ended_at is null")
                    .param(made.id().value())
                    .query(Integer.class)
                    .single();
            assertThat(carried).as(made.key()).isEqualTo(made.full() ? made.room() : 0);
        }
    }

    @Test
    void fillingTwiceAddsNothing() {
        List<Integer> before = counts();
        village.afterSingletonsInstantiated();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void aFillingThatWasCutShortGoesOnWhereItStopped() {
        List<Integer> before = counts();
        for (SampleMember made : village.members().subList(397, 400)) {
            jdbc.sql("delete from member where id = ?").param(made.id().value()).update();
        }
        jdbc.sql("delete from ask").update();
        jdbc.sql("update sample_village set arrived = 397").update();
        village.afterSingletonsInstantiated();
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void everyMemberStandsOnThePageAndPairsToBeginWithStandFirst() throws Exception {
        String page = visitor.see("/sample");
        assertThat(page).contains("400 mamas", PILAR.id().toString());
        assertThat(page.indexOf("Hanna knows that road")).isBetween(0, page.indexOf("400 mamas"));
    }

    @Test
    void lookingForWordsFindsWhoWroteThem() throws Exception {
        assertThat(visitor.see("/sample?q=PICKY+bread"))
                .contains(PILAR.id().toString())
                .doesNotContain("400 mamas");
        assertThat(visitor.see("/sample?q=onions+volcano")).contains("Nobody wrote that");
        assertThat(visitor.see("/sample?q=%22%3E%3Cscript%3Ealert(1)")).doesNotContain("<script>alert");
    }

    @Test
    void oneClickSignsInAsHer() throws Exception {
        HttpResponse<String> answer = visitor.signInAs(PILAR.id().toString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(sessions.findByPrincipalName(PILAR.id().toString())).isNotEmpty();
    }

    @Test
    void nobodyElseCanBeSignedInAs() throws Exception {
        assertThat(visitor.signInAs(UUID.randomUUID().toString()).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverComesFromElsewhereFindsNothingHere() throws Exception {
        String here = "Host: localhost:" + port;
        assertThat(visitor.statusWith(here)).contains("200");
        assertThat(visitor.statusWith("Host: village.example")).contains("404");
        assertThat(visitor.statusWith(here, "X-Forwarded-For: 10.0.0.1")).contains("404");
        assertThat(visitor.statusWith(here, "Forwarded: for=10.0.0.1")).contains("404");
    }

    private List<Integer> counts() {
        return List.of(count("member"), count("child"), count("strength"), count("struggle"), count("village"));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
