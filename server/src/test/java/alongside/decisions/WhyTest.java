package alongside.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.hosting.FirstLink;
import alongside.matching.routing.Replay;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/// "Why was I asked, or not?" has an answer, by numbers that come out the same again.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Decisions decisions;

    @Autowired
    DecisionReading reading;

    private String url;
    private Browser host;
    private Browser abena;
    private Browser berta;

    @BeforeAll
    void anAskThatOneIsAskedAboutAndAnotherCannotBe(
            @Autowired BeanFactory village, @Value("${alongside.url}") String address) {
        url = address;
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(village));
        abena = member("Abena", "gentle nights with a four year old");
        berta = member("Berta", "my children sleep through, we got there slowly");
        berta.get("/me");
        berta.submit("/me/rest", "until", "week");
        Browser lena = member("Lena", "bath time without tears");
        lena.get("/asks/new");
        lena.submit("/asks", "words", "he wakes every two hours at night", "byWhen", "SOON", "heaviness", "3");
        UUID ask = UUID.fromString(lena.location().replace("/asks/", ""));
        Asking.await(
                () -> jdbc.sql("select id from decision where ask = ?").param(ask).query(UUID.class).list().stream()
                        .findFirst());
    }

    @Test
    void theHostSeesByWhichNumbersSheWasAsked() {
        assertThat(look(number(abena)).body())
                .contains("She was asked: place 1")
                .contains("How well what she shared fits: 0.")
                .contains("Room left: 2 of 2")
                .contains("Never asked before")
                .contains("The decision was made again from its numbers. 1 of 1 came out the same.");
    }

    @Test
    void andWhatKeptHerFromBeingAsked() {
        assertThat(look(number(berta)).body())
                .contains("She could not be asked")
                .contains("She was resting");
    }

    @Test
    void whatWasLearnedOfHerIsSaidToHaveCountedAndNotHowMuch() {
        assertThat(look(number(abena)).body()).doesNotContain("answered lately", "walked with others");
        learned(0.83, 1.07);
        assertThat(look(number(abena)).body())
                .contains("How she answered lately counted, too")
                .contains("She has walked with others through something like this")
                .doesNotContain("0.83", "1.07");
        learned(1, 1);
    }

    @Test
    void nobodyElseAndNoWordOfTheAskIsOnThatPage() {
        String page = look(number(abena)).body();
        assertThat(page).doesNotContain("wakes every two hours", "Lena", "Berta", "gentle nights");
        List<UUID> ids = jdbc.sql("select id from ask union select id from member where not host")
                .query(UUID.class)
                .list();
        assertThat(ids).noneMatch(id -> page.contains(id.toString()));
    }

    @Test
    void aNumberIsReadHoweverItIsTypedAndANewOneEndsIt() {
        String first = number(abena);
        assertThat(look(" " + first.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode())
                .isEqualTo(200);
        String second = number(abena);
        assertThat(look(first).statusCode()).isEqualTo(422);
        assertThat(host.last().body()).contains(first);
        assertThat(look(second).statusCode()).isEqualTo(200);
    }

    @Test
    void everyDecisionKeptComesOutTheSame() {
        List<UUID> all = jdbc.sql("select id from decision").query(UUID.class).list();
        assertThat(all).isNotEmpty().allMatch(decisions::comesOutTheSame);
        addToFirstValues(1e-9);
        assertThat(all).noneMatch(decisions::comesOutTheSame);
        addToFirstValues(-1e-9);
    }

    @Test
    void whatAnEarlierRouterDecidedIsReadAndSaidNotToBeMadeAgain() {
        UUID earlier = jdbc.sql("""
                insert into decision (id, ask, step, made_at, by_when, size, seed, version, considered, fit, strength,
                                      room_left, room, awake, days_since_asked, same_age, vice_versa, value, invited,
                                      reasons)
                select gen_random_uuid(), ask, 'WAVE-97', made_at, by_when, size, seed,
                       regexp_replace(version, '^router-\\d+', 'router-2'), array[?], array[0.5], array[strength[1]],
                       array[2], array[2], array[true], array[null::float8], array[false], array[0.0], array[0.4],
                       array[true], array['STRENGTH,TURN']
                from decision limit 1 returning id
                """).param(aNewMember()).query(UUID.class).single();
        Kept kept = reading.find(earlier).orElseThrow();
        assertThat(kept.decision().version()).isEqualTo("router-2");
        assertThat(kept.decision().candidates())
                .singleElement()
                .satisfies(her ->
                        assertThat(List.of(her.chance(), her.experience())).containsOnly(1.0));
        assertThat(decisions.comesOutTheSame(earlier)).isFalse();
        jdbc.sql("delete from decision where id = ?").param(earlier).update();
    }

    @Test
    void theHostTakesADecisionWithHerAndItIsMadeAgainElsewhere() {
        look(number(abena));
        HttpResponse<String> taken = host.submit("/host/why/file");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(to -> assertThat(to).contains("decision.json"));
        DecisionFile file = DecisionFile.read(taken.body().getBytes(StandardCharsets.UTF_8));
        assertThat(file.weighed()).isNotEmpty();
        assertThat(file.replay()).isEqualTo(new Replay.Same());
    }

    @Test
    void whatSheTakesWithHerNamesNobody() {
        look(number(abena));
        String file = host.submit("/host/why/file").body();
        assertThat(file).contains("\"fit\"").doesNotContain("wakes", "gentle", "Lena", "Abena", "Berta");
        List<UUID> ids = jdbc.sql("select id from ask union select id from member union select id from strength")
                .query(UUID.class)
                .list();
        assertThat(ids).isNotEmpty().noneMatch(id -> file.contains(id.toString()));
    }

    @Test
    void sheTakesNoDecisionAboutSomeoneElse() {
        look(number(abena));
        UUID other = jdbc.sql("""
                insert into decision (id, ask, step, made_at, by_when, size, seed, version)
                select gen_random_uuid(), ask, 'WAVE-97', made_at, by_when, size, seed, version
                from decision limit 1 returning id
                """).query(UUID.class).single();
        assertThat(host.submit("/host/why/file", "decision", other.toString()).statusCode())
                .isEqualTo(404);
        jdbc.sql("delete from decision where id = ?").param(other).update();
        look(number(abena));
        assertThat(abena.post("/host/why/file", host.hidden("/host/why/file")).statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void whatIsOlderThanNinetyDaysIsForgotten() {
        UUID old = jdbc.sql("""
                insert into decision (id, ask, step, made_at, by_when, size, seed, version)
                select gen_random_uuid(), ask, 'WAVE-99', made_at - interval '91 days', by_when, size, seed, version
                from decision limit 1 returning id
                """).query(UUID.class).single();
        decisions.forgetOld();
        assertThat(jdbc.sql("select id from decision").query(UUID.class).list())
                .isNotEmpty()
                .doesNotContain(old);
    }

    @Test
    void whoeverIsGoneStandsInNoDecision() {
        UUID gone = aNewMember();
        jdbc.sql("""
                update decision set considered = considered || ?, fit = fit || 0.1::float8,
                                    filters = filters || 'RESTING'::text
                """).param(gone).update();
        jdbc.sql("delete from member where id = ?").param(gone).update();
        assertThat(jdbc.sql("select unnest(considered) from decision")
                        .query(UUID.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(gone);
        assertThat(jdbc.sql("select id from decision").query(UUID.class).list()).allMatch(decisions::comesOutTheSame);
    }

    @Test
    void andNeitherDoesHerStrengthWhileTheOthersKeepTheirPlaces() {
        UUID decision = jdbc.sql("""
                insert into decision (id, ask, step, made_at, by_when, size, seed, version, considered, fit, strength)
                select gen_random_uuid(), ask, 'WAVE-98', made_at, by_when, size, seed, version,
                       array[?, considered[1]], array[0.2, 0.1], array[gen_random_uuid(), strength[1]]
                from decision limit 1 returning id
                """).param(aNewMember()).query(UUID.class).single();
        jdbc.sql("delete from member where id = (select considered[1] from decision where id = ?)")
                .param(decision)
                .update();
        assertThat(jdbc.sql("select unnest(strength) from decision where id = ?")
                        .param(decision)
                        .query(UUID.class)
                        .list())
                .hasSize(2)
                .satisfies(strengths -> assertThat(strengths.getFirst()).isNull())
                .satisfies(strengths -> assertThat(strengths.getLast()).isNotNull());
        jdbc.sql("delete from decision where id = ?").param(decision).update();
    }

    private UUID aNewMember() {
        return jdbc.sql("""
                insert into member (id, nickname, languages, zone, room, joined_at)
                select gen_random_uuid(), nickname, languages, zone, room, joined_at from member limit 1 returning id
                """).query(UUID.class).single();
    }

    private void addToFirstValues(double more) {
        jdbc.sql("update decision set value[1] = value[1] + ?").param(more).update();
    }

    private void learned(double chance, double experience) {
        jdbc.sql("update decision set chance[1] = ?, experience[1] = ?")
                .params(chance, experience)
                .update();
    }

    private Browser member(String nickname, String strength) {
        Browser member = new Browser(url);
        Steps.join(member, Steps.link(host), nickname, "en");
        member.get("/strengths");
        member.submit("/strengths", "words", strength);
        return member;
    }

    private static String number(Browser member) {
        member.get("/me/why");
        member.submit("/me/why");
        return member.find("class=\"words\">([^<]+)<");
    }

    private HttpResponse<String> look(String number) {
        host.get("/host/why");
        return host.submit("/host/why", "number", number);
    }
}
