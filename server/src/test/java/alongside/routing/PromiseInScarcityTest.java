package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.matching.routing.Parameters;
import alongside.routing.Neighbourhood.Story;
import alongside.testing.VillageTest;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The same where help is scarce most of the time, and where no time falls on the end of a window by itself.
@VillageTest(scarcity = true)
@Import(PromiseInScarcityTest.Prompt.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromiseInScarcityTest extends PromiseTest {

    private static final int SEQUENCES = Integer.getInteger("sequences", 12);

    @Autowired
    Scarcity scarcity;

    private int scarce;

    /// Measured whenever someone wants to know: a seed tells the same story twice. Little is much already.
    @TestComponent
    @Primary
    static class Prompt extends Scarcity {

        Prompt(JdbcClient jdbc, Clock clock) {
            super(jdbc, clock, Parameters.OF_THE_VILLAGE.scarce().withFrom(0.1));
        }

        @Override
        Set<String> languages() {
            measure();
            return super.languages();
        }
    }

    @Override
    int sequences() {
        return SEQUENCES;
    }

    @Override
    Instant begins(Chance chance) {
        return super.begins(chance).plusSeconds(10);
    }

    @Override
    void check(Story story) {
        super.check(story);
        scarce += scarcity.languages().isEmpty() ? 0 : 1;
    }

    @AfterAll
    void helpWasScarceNowAndThen() {
        assertThat(scarce).isPositive();
    }
}
