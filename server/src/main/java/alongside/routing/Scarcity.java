package alongside.routing;

import alongside.matching.routing.Parameters;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// In which languages help is scarce: what the village looks for weighs hardly less than all who speak it, and do not
/// rest, have room for. Whoever sleeps counts, as she is asked about what can wait.
///
/// Measured about once a minute, beside the step that wanted to know: no step waits for it. Each process has a measure
/// of its own; that two differ for a while does no harm, as either way of taking a step is right.
@Component
class Scarcity {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Parameters.Scarce given;
    private final AtomicBoolean measuring = new AtomicBoolean();
    private volatile Instant measuredAt = Instant.MIN;
    private volatile Set<String> languages = Set.of();

    Scarcity(JdbcClient jdbc, Clock clock, Parameters.Scarce given) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.given = given;
    }

    /// @param asks how many the village looks for someone for
    /// @param weight what a yes to all of them would weigh
    /// @param room of all who speak the language and do not rest
    private record Level(String language, int asks, int weight, int room) {

        boolean isScarce(Parameters.Scarce given, boolean before) {
            return given.is(asks, weight, room, before);
        }
    }

    Set<String> languages() {
        if (Duration.between(measuredAt, clock.instant()).abs().compareTo(FRESH) > 0
                && measuring.compareAndSet(false, true)) {
            Thread.ofVirtual().name("scarcity").start(this::measure);
        }
        return languages;
    }

    void measure() {
        try {
            Set<String> before = languages;
            languages = levels().stream()
                    .filter(level -> level.isScarce(given, before.contains(level.language())))
                    .map(Level::language)
                    .collect(Collectors.toUnmodifiableSet());
        } finally {
            measuredAt = clock.instant();
            measuring.set(false);
        }
    }

    private List<Level> levels() {
        Instant now = clock.instant();
        return jdbc.sql("""
                with looking as (
                    select a.language, count(*) as asks,
                           sum(case when a.heaviness >= :heavy then :heavy_weight else 1 end) as weight
                    from ask a join ladder l on l.ask = a.id
                    where a.state = 'OPEN' and l.wake_at is not null group by a.language)
                select looking.*, (
                    select coalesce(sum(greatest(0, m.room - coalesce(c.weight, 0))), 0)
                    from member m left join (
                        select helper, sum(weight) as weight from carrying
                        where ended_at is null and last_message_at > :quiet group by helper) c on c.helper = m.id
                    where looking.language = any(m.languages)
                      and (m.resting_until is null or m.resting_until <= :now)) as room
                from looking
                """)
                .param("now", Timestamp.from(now))
                .param("quiet", Timestamp.from(now.minus(LOAD.quiet())))
                .param("heavy", LOAD.heavyFrom())
                .param("heavy_weight", LOAD.heavyWeight())
                .query((row, n) -> new Level(
                        row.getString("language"), row.getInt("asks"), row.getInt("weight"), row.getInt("room")))
                .list();
    }
}
