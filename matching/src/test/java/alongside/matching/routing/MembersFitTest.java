package alongside.matching.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MembersFitTest {

    private static final double EXACT = 1e-12;

    @Test
    void oneStrengthIsHerFit() {
        assertEquals(0.6, MembersFit.of(0.6), EXACT);
        assertEquals(0, MembersFit.of(), EXACT);
    }

    @Test
    void theRestAddsALittle() {
        assertEquals(1 - 0.4 * (1 - 0.05) * (1 - 0.02), MembersFit.of(0.1, new double[] {0.2, 0.6, 0.5}), EXACT);
        assertEquals(0.6, MembersFit.of(0, new double[] {0.2, 0.6, 0.5}), EXACT);
    }

    /// However many stories she tells, they do not outweigh one that is clearly nearer.
    @Test
    void aHandfulOfDistantOnesStaysBehindOneThatIsNear() {
        assertTrue(MembersFit.of(0.2, 0.2, 0.2, 0.2, 0.2) < MembersFit.of(0.3));
    }

    @Test
    void itIsAChanceNotBelowTheBestInWhateverOrder() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 5_000; i++) {
            double[] fits = random.doubles(random.nextInt(1, 7)).toArray();
            double fit = MembersFit.of(fits);
            double best = 0;
            for (double one : fits) {
                best = Math.max(best, one);
            }
            assertTrue(fit >= best - EXACT && fit <= 1);
            double[] turned = new double[fits.length];
            for (int at = 0; at < fits.length; at++) {
                turned[at] = fits[fits.length - 1 - at];
            }
            assertEquals(fit, MembersFit.of(turned), EXACT);
        }
    }

    @Test
    void whatIsNoChanceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> MembersFit.of(0.5, 1.1));
        assertThrows(IllegalArgumentException.class, () -> MembersFit.of(Double.NaN));
    }
}
