package alongside.routing;

import alongside.matching.routing.Parameters;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How many asks members may still be asked about: [Free] knows whether it is one more, and of several decided about
/// at once none is written yet.
@Component
class Askable {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();

    private final JdbcClient jdbc;
    private final Clock clock;

    Askable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<UUID, Integer> more(Collection<UUID> members) {
        Instant now = clock.instant();
        Map<UUID, Integer> more = new HashMap<>();
        jdbc.sql("""
                select member, least(
                    :waiting - (select count(*) from invitation i
                                where i.helper = member and i.state = 'WAITING' and not i.watch and i.ends_at > :now),
                    :a_day - (select count(*) from invitation i
                              where i.helper = member and not i.watch and i.made_at > :yesterday)) as more
                from unnest(cast(:members as uuid[])) member
                """)
                .param("waiting", LOAD.mostWaiting())
                .param("a_day", LOAD.mostADay())
                .param("now", Timestamp.from(now))
                .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
                .param("members", members.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    more.put(row.getObject("member", UUID.class), row.getInt("more"));
                });
        return more;
    }
}
