package alongside.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupportLineFileTest {

    private static final int FRESH_DAYS = 90;

    @TempDir
    Path data;

    @Test
    void everyCountryHasAnEmergencyNumberAndSomeoneToTalkTo() throws Exception {
        SupportLines lines = new SupportLines(data);
        assertThat(lines.countries()).hasSizeGreaterThanOrEqualTo(4);
        for (String country : lines.countries()) {
            assertThat(lines.list(country)).as(country).anyMatch(SupportLine::isEmergency);
            assertThat(lines.list(country)).as(country).anyMatch(line -> !line.isEmergency());
            assertThat(lines.list(country))
                    .as(country)
                    .noneMatch(line -> line.source().isBlank());
        }
        warnOfOldNumbers(lines);
    }

    @Test
    void aBrokenLineIsNamedByItsNumber() {
        assertThatThrownBy(() -> SupportLineFile.parse("head\nus\tonly two"))
                .hasMessage("Line 2 has 2 columns, not 10");
        assertThatThrownBy(() ->
                        SupportLineFile.parse("head\n\nus\tcrisis\tA\t1\tjavascript:1\tday\ten\tfor\tfrom\t2026-11-01"))
                .hasMessageStartingWith("Line 3");
    }

    /// Says it and goes on: time passing is no fault of the code.
    private static void warnOfOldNumbers(SupportLines lines) {
        LocalDate oldest = LocalDate.now(Clock.systemUTC()).minusDays(FRESH_DAYS);
        lines.list().stream()
                .filter(line -> line.checkedOn().isBefore(oldest))
                .forEach(line -> System.out.println("WARNING: the number of " + line.name() + " (" + line.country()
                        + ") was last checked on " + line.checkedOn()));
    }
}
