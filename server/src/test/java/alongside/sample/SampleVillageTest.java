package alongside.sample;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.Member;
import alongside.members.Members;
import alongside.strengths.Strengths;
import alongside.testing.VillageTest;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@VillageTest(mode = "sample")
class SampleVillageTest {

    @Autowired
    SampleVillage village;

    @Autowired
    Members members;

    @Autowired
    Strengths strengths;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void everyoneLivesHereWhenTheFirstPageIsServed() {
        assertThat(members.count()).isEqualTo(400);
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
        jdbc.sql("update sample_village set arrived = 397").update();
        village.afterSingletonsInstantiated();
        assertThat(counts()).isEqualTo(before);
    }

    private List<Integer> counts() {
        return List.of(count("member"), count("child"), count("strength"), count("struggle"), count("village"));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
