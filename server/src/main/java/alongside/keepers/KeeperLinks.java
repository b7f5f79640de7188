package alongside.keepers;

import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Links the host hands to members she would like to keep watch: each good once, and 14 days. Opening one uses nothing
/// up.
@Component
class KeeperLinks {

    private static final Duration LIFE = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    KeeperLinks(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    record Link(UUID id, Instant endsAt) {}

    /// @return the link's secret, which nobody can read again
    @Transactional
    public String make(Viewer host) {
        String secret = Secrets.fresh();
        jdbc.sql("insert into keeper_link (id, secret_hash, made_by, ends_at) values (?, ?, ?, ?)")
                .params(
                        ids.next(),
                        Secrets.hash(secret),
                        host.id().value(),
                        Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return secret;
    }

    List<Link> list() {
        return jdbc.sql("select id, ends_at from keeper_link where ends_at > ? order by id")
                .param(Timestamp.from(clock.instant()))
                .query((row, n) -> new Link(
                        row.getObject(1, UUID.class), row.getTimestamp(2).toInstant()))
                .list();
    }

    @Transactional
    public void withdraw(UUID id) {
        jdbc.sql("delete from keeper_link where id = ?").param(id).update();
    }

    boolean isGood(String secret) {
        return jdbc.sql("select exists (select 1 from keeper_link where secret_hash = ? and ends_at > ?)")
                .params(Secrets.hash(secret), Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /// @return whether it was good until now
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String secret) {
        return jdbc.sql("delete from keeper_link where secret_hash = ? and ends_at > ?")
                        .params(Secrets.hash(secret), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
