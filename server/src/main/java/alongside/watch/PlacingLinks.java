package alongside.watch;

import alongside.asks.AskId;
import alongside.members.Viewer;
import alongside.shared.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links by which a keeper has someone she knows asked about one ask, who is listed to nobody. Good for three days, and
/// until one has come by it; opening one uses nothing up, and it says nothing of the ask.
@Component
class PlacingLinks {

    private static final Duration LIFE = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    PlacingLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return the link's secret, which nobody can read again
    @Transactional
    public String make(Viewer keeper, AskId ask) {
        String secret = Secrets.fresh();
        jdbc.sql("insert into placing_link (secret_hash, ask, made_by, ends_at) values (?, ?, ?, ?)")
                .params(
                        Secrets.hash(secret),
                        ask.value(),
                        keeper.id().value(),
                        Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return secret;
    }

    Optional<AskId> find(String secret) {
        return jdbc.sql("""
                        select l.ask from placing_link l join ask a on a.id = l.ask
                        where l.secret_hash = ? and l.ends_at > ? and a.state = 'OPEN'
                        """)
                .params(Secrets.hash(secret), Timestamp.from(clock.instant()))
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .optional();
    }

    @Transactional
    public void use(String secret) {
        jdbc.sql("delete from placing_link where secret_hash = ?")
                .param(Secrets.hash(secret))
                .update();
    }
}
