package alongside.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// A clock a test moves by hand: a village that imports [Hands] keeps this time.
public final class MovableClock extends Clock {

    /// A Tuesday evening, so far from today that no alarm rings by itself.
    public static final Instant EVENING = Instant.parse("2031-11-25T20:40:00Z");

    private final AtomicReference<Instant> now = new AtomicReference<>(EVENING);

    @TestConfiguration
    public static class Hands {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }

    public void move(Duration on) {
        now.updateAndGet(instant -> instant.plus(on));
    }

    public void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now.get(), zone);
    }
}
