package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.launch.CannotStart;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Parameters;
import alongside.matching.routing.Step;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class RoutingConfigurationTest {

    private static final Step LATER = new Step(Step.Kind.DUE, 0, Instant.EPOCH, 3);

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void aHostWritesARowAnewAndTheOthersStay() {
        environment.setProperty(
                "alongside.ladder.soon",
                "due 24h, waves 2@0, then 3 every 2h from 7 to 22, peace 3d, watch 7h every 2h, words 1h 3h");
        var ladder = new RoutingConfiguration().ladder(environment);
        assertThat(ladder.peace(ByWhen.SOON, LATER)).isEqualTo(Duration.ofDays(3));
        assertThat(ladder.peace(ByWhen.TONIGHT, LATER)).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void aHostSaysFromWhereHelpIsScarce() {
        assertThat(new RoutingConfiguration().scarce(environment)).isEqualTo(Parameters.OF_THE_VILLAGE.scarce());
        environment.setProperty("alongside.scarce-from", "0.9");
        assertThat(new RoutingConfiguration().scarce(environment).from()).isEqualTo(0.9);
    }

    @Test
    void aRowThatCannotBeReadKeepsTheVillageFromStartingWithASentence() {
        environment.setProperty("alongside.ladder.tonight", "at once");
        assertThatThrownBy(() -> new RoutingConfiguration().ladder(environment))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("alongside.ladder.tonight: Not a plan: \"at once\"; write for example");
    }
}
