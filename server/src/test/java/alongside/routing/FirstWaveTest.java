package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.sample.FittingAsk;
import alongside.sample.SampleMember;
import alongside.sample.SampleVillage;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Twenty-one asks in the sample village. Who fits each of them was listed by hand before the first run.
@VillageTest(mode = "sample")
@Import({MovableClock.Hands.class, Asking.class})
class FirstWaveTest {

    /// As many as were aimed at. Raised with the engine, never lowered.
    private static final int REACHED = 18;

    @Autowired
    MovableClock clock;

    @Autowired
    SampleVillage village;

    @Autowired
    Members members;

    @Autowired
    Asking asking;

    @Autowired
    Steps steps;

    @Autowired
    InvitationStore store;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFirstWaveHoldsAFittingMemberForNearlyEveryAsk() {
        Map<MemberId, SampleMember> made =
                village.members().stream().collect(Collectors.toMap(SampleMember::id, member -> member));
        List<String> misses = new ArrayList<>();
        for (FittingAsk ask : FittingAsk.list()) {
            List<SampleMember> asked = firstWave(ask, made);
            assertThat(asked).hasSize(2);
            if (asked.stream().map(SampleMember::key).noneMatch(ask.fitting()::contains)) {
                misses.add(ask.id() + " went to "
                        + asked.stream().map(SampleMember::key).toList());
            }
        }
        System.out.println("First waves without a fitting member: " + misses);
        assertThat(misses).hasSizeLessThanOrEqualTo(FittingAsk.list().size() - REACHED);
    }

    /// Asked by someone who is on nobody's list for it, in a village where nobody was asked anything yet.
    private List<SampleMember> firstWave(FittingAsk ask, Map<MemberId, SampleMember> made) {
        Viewer asker = made.values().stream()
                .filter(member ->
                        !member.host() && member.languages().getFirst().equals(ask.language()))
                .filter(member -> !ask.fitting().contains(member.key()))
                .min(Comparator.comparing(SampleMember::key))
                .map(member -> members.get(member.id()).asViewer())
                .orElseThrow();
        jdbc.sql("delete from ask where id in (select ask from decision)").update();
        clock.move(Duration.ofMinutes(1));
        AskId id = asking.soon(asker, ask.text());
        steps.take(id);
        return store.list(id).stream()
                .map(invitation -> made.get(invitation.helper()))
                .toList();
    }
}
