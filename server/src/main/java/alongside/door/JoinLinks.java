package alongside.door;

import alongside.members.Viewer;
import alongside.shared.Author;
import alongside.shared.Ids;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import alongside.shared.Secrets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Links to join with, as their host keeps them: each good for as many members as she said, and 14 days. Only a hash
/// of a link is kept; opening it uses nothing up.
@Component
class JoinLinks {

    private static final Duration LIFE = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Ids ids;
    private final Clock clock;

    JoinLinks(JdbcClient jdbc, Sealer sealer, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param uses how many may join with it
    /// @return the link's secret, which nobody can read again
    @Transactional
    public String make(Viewer host, PrivateText note, int uses) {
        String secret = Secrets.fresh();
        UUID id = ids.next();
        Instant now = clock.instant();
        jdbc.sql("""
                insert into join_link (id, secret_hash, made_by, note, uses, made_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        Secrets.hash(secret),
                        host.id().value(),
                        sealer.seal(Author.of(host.id().value()), notePlace(id), note),
                        uses,
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LIFE)))
                .update();
        return secret;
    }

    /// Those someone may still join with.
    List<JoinLink> listGood(Viewer host) {
        return jdbc.sql("""
                        select link.id, link.note, link.uses, link.ends_at,
                               count(*) filter (where taken.used_at is not null) as joined,
                               count(*) filter (where taken.used_at is null and taken.held_until > :now) as joining
                        from join_link link left join join_use taken on taken.link = link.id
                        where link.made_by = :host and link.ends_at > :now
                        group by link.id
                        having count(*) filter (where taken.used_at is not null) < link.uses
                        order by link.id desc
                        """)
                .param("host", host.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new JoinLink(
                            id,
                            sealer.open(Author.of(host.id().value()), notePlace(id), row.getBytes("note")),
                            row.getInt("uses"),
                            row.getInt("joined"),
                            row.getInt("joining"),
                            row.getTimestamp("ends_at").toInstant());
                })
                .list();
    }

    /// Ends it at once, for whoever is joining with it, too. Who has joined stays.
    @Transactional
    public void withdraw(Viewer host, UUID id) {
        jdbc.sql("delete from join_link where id = ? and made_by = ?")
                .params(id, host.id().value())
                .update();
    }

    private static Place notePlace(UUID id) {
        return new Place("join_link", "note", id);
    }
}
