package alongside.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T21:59:59Z, false",
        "2026-11-24T22:00:00Z, true",
        "2026-11-25T00:00:00Z, true",
        "2026-11-25T06:59:59Z, true",
        "2026-11-25T07:00:00Z, false",
        "2026-11-25T12:00:00Z, false"
    })
    void aNightGoesOverMidnight(Instant at, boolean quiet) {
        assertThat(QuietHours.USUAL.covers(at, LONDON)).isEqualTo(quiet);
    }

    @Test
    void itsEndIsTheNextMorningWhereSheIs() {
        Instant night = Instant.parse("2026-11-24T23:30:00Z");
        assertThat(QuietHours.USUAL.over(night, LONDON)).isEqualTo("2026-11-25T07:00:00Z");
        assertThat(QuietHours.USUAL.over(night, ZoneId.of("America/New_York"))).isEqualTo(night);
        assertThat(QuietHours.USUAL.over(night, ZoneId.of("Asia/Kolkata"))).isEqualTo("2026-11-25T01:30:00Z");
    }

    @Test
    void aNapByDayIsQuietToo() {
        QuietHours nap = hours("13:00", "14:30");
        assertThat(nap.covers(Instant.parse("2026-11-24T13:15:00Z"), LONDON)).isTrue();
        assertThat(nap.covers(Instant.parse("2026-11-24T14:30:00Z"), LONDON)).isFalse();
        assertThat(nap.covers(Instant.parse("2026-11-24T03:00:00Z"), LONDON)).isFalse();
    }

    @Test
    void theSameTimeTwiceIsNoQuietAtAll() {
        QuietHours none = hours("22:00", "22:00");
        for (int hour = 0; hour < 48; hour++) {
            assertThat(none.covers(Instant.parse("2026-11-24T00:00:00Z").plusSeconds(hour * 1800L), LONDON))
                    .isFalse();
        }
    }

    /// On 25 October 2026 one o'clock comes twice in London.
    @Test
    void anHourThatComesTwiceEndsTheNightOnce() {
        QuietHours hours = hours("22:00", "01:30");
        assertThat(hours.covers(Instant.parse("2026-10-25T00:15:00Z"), LONDON)).isTrue();
        assertThat(hours.covers(Instant.parse("2026-10-25T00:45:00Z"), LONDON)).isTrue();
        assertThat(hours.covers(Instant.parse("2026-10-25T01:15:00Z"), LONDON)).isTrue();
        assertThat(hours.covers(Instant.parse("2026-10-25T01:30:00Z"), LONDON)).isFalse();
        assertThat(QuietHours.USUAL.over(Instant.parse("2026-10-25T00:15:00Z"), LONDON))
                .isEqualTo("2026-10-25T07:00:00Z");
    }

    /// On 29 March 2026 the hour from one to two is left out in London.
    @Test
    void anHourThatIsLeftOutIsNoWayAroundTheNight() {
        assertThat(QuietHours.USUAL.over(Instant.parse("2026-03-29T00:30:00Z"), LONDON))
                .isEqualTo("2026-03-29T06:00:00Z");
        QuietHours hours = hours("22:00", "01:30");
        assertThat(hours.covers(Instant.parse("2026-03-29T00:59:00Z"), LONDON)).isTrue();
        assertThat(hours.over(Instant.parse("2026-03-29T00:59:00Z"), LONDON)).isEqualTo("2026-03-29T01:30:00Z");
    }

    private static QuietHours hours(String from, String to) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), false);
    }
}
