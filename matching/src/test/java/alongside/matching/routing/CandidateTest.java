package alongside.matching.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CandidateTest {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    @Test
    void sheIsInPeaceOnceTheTimeHasPassedAndAlwaysWhereSheWasNeverAsked() {
        assertEquals(true, asked(null).isInPeaceFor(HALF_A_DAY));
        assertEquals(true, asked(0.5).isInPeaceFor(HALF_A_DAY));
        assertEquals(false, asked(0.499).isInPeaceFor(HALF_A_DAY));
        assertEquals(true, asked(0.0).isInPeaceFor(Duration.ZERO));
    }

    private static Candidate asked(@Nullable Double daysAgo) {
        return new Candidate(UUID.randomUUID(), null, 0, 1, 1, true, daysAgo, false, 0);
    }
}
