package alongside.matching.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void scoresThatFallWithWhatFitsCalibrateNothing() {
        assertEquals(Optional.empty(), Calibration.of(List.of(new Graded(.9, false), new Graded(.1, true))));
    }

    @Test
    void whereNoScoreKeepsThePromiseNobodyIsSaidToKnow() {
        List<Graded> pairs =
                List.of(new Graded(.9, false), new Graded(.8, true), new Graded(.7, true), new Graded(.1, false));
        Calibration calibration = Calibration.of(pairs).orElseThrow();
        assertTrue(calibration.fit(.8f) > calibration.fit(.1f));
        assertFalse(calibration.knows(calibration.fit(5)));
    }

    @Test
    void whoIsSaidToKnowIsNeverLessSureThanWithThePackagedModels() {
        List<Graded> pairs = List.of(new Graded(.9, true), new Graded(.8, true), new Graded(.1, false));
        assertTrue(Calibration.of(pairs).orElseThrow().known() >= Calibration.MEASURED.known());
    }
}
