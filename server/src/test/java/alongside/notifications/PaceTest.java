package alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.QuietHours;
import alongside.shared.PrivateText;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final MemberId INES = new MemberId(new UUID(0, 1));
    private static final Pace PACE = new Pace(Duration.ofSeconds(20), Duration.ofMinutes(10), Duration.ofMinutes(2));

    /// On 25 October 2026 London sets its clocks back at two in the morning.
    @Test
    void aNightInWhichClocksAreSetBackIsAnHourLonger() {
        Instant asked = Instant.parse("2026-10-24T21:30:00Z");
        Notification told = told(asked, false);
        Member ines = ines(QuietHours.USUAL);
        assertThat(PACE.next(List.of(told), channel(null), ines, asked.plusSeconds(60)))
                .isEqualTo("2026-10-25T07:00:00Z");
        assertThat(PACE.ready(List.of(told), channel(null), ines, Instant.parse("2026-10-25T06:59:00Z")))
                .isEmpty();
        assertThat(PACE.ready(List.of(told), channel(null), ines, Instant.parse("2026-10-25T07:00:00Z")))
                .containsExactly(told);
    }

    /// On 29 March 2026 London sets its clocks forward at one in the morning.
    @Test
    void aNightInWhichClocksAreSetForwardIsAnHourShorter() {
        Instant asked = Instant.parse("2026-03-28T23:30:00Z");
        assertThat(PACE.next(List.of(told(asked, false)), channel(null), ines(QuietHours.USUAL), asked))
                .isEqualTo("2026-03-29T06:00:00Z");
    }

    @Test
    void whatIsForTonightTakesAlongWhatWouldHaveFollowed() {
        Instant now = Instant.parse("2026-11-24T19:00:00Z");
        Notification later = told(now, false);
        Notification tonight = told(now, true);
        Member ines = ines(QuietHours.USUAL);
        assertThat(PACE.ready(List.of(later), channel(now), ines, now)).isEmpty();
        assertThat(PACE.ready(List.of(later, tonight), channel(now), ines, now)).containsExactly(later, tonight);
    }

    @Test
    void afterAFailureNothingGoesBeforeItsTime() {
        Instant now = Instant.parse("2026-11-24T19:00:00Z");
        Channel failed = new Channel(
                new UUID(0, 2),
                INES,
                Channel.Kind.PUSH,
                new PrivateText(""),
                now,
                now,
                null,
                null,
                3,
                now.plusSeconds(120));
        Notification tonight = told(now, true);
        assertThat(PACE.ready(List.of(tonight), failed, ines(QuietHours.USUAL), now))
                .isEmpty();
        assertThat(PACE.next(List.of(tonight), failed, ines(QuietHours.USUAL), now))
                .isEqualTo(now.plusSeconds(120));
        assertThat(failed.pause()).isEqualTo(Duration.ofMinutes(2));
    }

    private static Notification told(Instant at, boolean tonight) {
        return new Notification(
                UUID.randomUUID(), INES, Notification.Kind.INVITED, UUID.randomUUID(), tonight, false, at, false);
    }

    private static Channel channel(@Nullable Instant lastAt) {
        return new Channel(
                new UUID(0, 2),
                INES,
                Channel.Kind.PUSH,
                new PrivateText(""),
                Instant.EPOCH,
                Instant.EPOCH,
                lastAt,
                null,
                0,
                null);
    }

    private static Member ines(QuietHours hours) {
        return new Member(
                INES,
                new PrivateText("Ines"),
                List.of("en"),
                ZoneId.of("Europe/London"),
                2,
                null,
                hours,
                null,
                true,
                false,
                Instant.EPOCH);
    }
}
