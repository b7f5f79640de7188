package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.matching.calibration.Calibration;
import alongside.matching.calibration.Graded;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgedTest {

    /// Were the packaged models brought by an operator, they would be calibrated as they are.
    @Test
    void thePackagedModelsCalibrationIsWhatTheSetSays() throws IOException {
        List<Graded> pairs = Judged.packaged()
                .pairs((role, words) -> Opened.MEANING.read(role, words).vector());
        assertEquals(1_800, pairs.size());
        assertEquals(37, pairs.stream().filter(Graded::relevant).count());
        Calibration found = Calibration.of(pairs).orElseThrow();
        assertEquals(Calibration.MEASURED.slope(), found.slope(), 0.05);
        assertEquals(Calibration.MEASURED.middle(), found.middle(), 0.005);
        assertEquals(Calibration.MEASURED.known(), found.known(), 1e-9);
    }
}
