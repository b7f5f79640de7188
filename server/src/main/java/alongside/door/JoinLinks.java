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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Links to join with: each good for one member and 14 days. Only a hash of a link is kept; opening it uses nothing up.
@Component
class JoinLinks {

    private static final Duration LIFE = Duration.ofDays(14);
    private static final Duration HOLD = Duration.ofMinutes(30);

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

    /// @return the link's secret, which nobody can read again
    @Transactional
    public String make(Viewer host, PrivateText note) {
        String secret = Secrets.fresh();
        UUID id = ids.next();
        Instant now = clock.instant();
        jdbc.sql("insert into join_link (id, secret_hash, made_by, note, made_at, ends_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        Secrets.hash(secret),
                        host.id().value(),
                        sealer.seal(Author.of(host.id().value()), notePlace(id), note),
                        Timestamp.from(now),
                        Timestamp.from(now.plus(LIFE)))
                .update();
        return secret;
    }

    List<JoinLink> listGood(Viewer host) {
        return jdbc.sql("""
                        select id, note, ends_at from join_link
                        where made_by = ? and used_at is null and ends_at > ? order by id desc
                        """)
                .params(host.id().value(), Timestamp.from(clock.instant()))
                .query((row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    PrivateText note = sealer.open(Author.of(host.id().value()), notePlace(id), row.getBytes(2));
                    return new JoinLink(id, note, row.getTimestamp(3).toInstant());
                })
                .list();
    }

    @Transactional
    public void withdraw(Viewer host, UUID id) {
        jdbc.sql("delete from join_link where id = ? and made_by = ? and used_at is null")
                .params(id, host.id().value())
                .update();
    }

    /// @param browser a secret only this browser knows; blank when it never held a link
    Standing standing(String secret, String browser) {
        Instant now = clock.instant();
        return jdbc.sql("""
                        select held_by, held_until from join_link
                        where secret_hash = ? and used_at is null and (ends_at > ? or held_until > ?)
                        """)
                .params(Secrets.hash(secret), Timestamp.from(now), Timestamp.from(now))
                .query((row, n) -> standing(row.getBytes(1), row.getTimestamp(2), browser, now))
                .optional()
                .orElseGet(Standing.Gone::new);
    }

    /// Keeps the link for this browser while she reads and writes down her words.
    @Transactional
    public Standing hold(String secret, String browser) {
        Standing standing = standing(secret, browser);
        if (standing instanceof Standing.Good) {
            Instant now = clock.instant();
            int held = jdbc.sql("""
                            update join_link set held_by = :browser, held_until = :until
                            where secret_hash = :secret and used_at is null
                              and (held_until is null or held_until <= :now or held_by = :browser)
                            """)
                    .param("browser", Secrets.hash(browser))
                    .param("until", Timestamp.from(now.plus(HOLD)))
                    .param("secret", Secrets.hash(secret))
                    .param("now", Timestamp.from(now))
                    .update();
            return held == 1 ? standing : standing(secret, browser);
        }
        return standing;
    }

    /// Uses the link up, inside the transaction in which its member is made.
    ///
    /// @return whether it was this browser's to use
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String secret, String browser) {
        return hold(secret, browser) instanceof Standing.Good
                && jdbc.sql("update join_link set used_at = ? where secret_hash = ? and used_at is null")
                                .params(Timestamp.from(clock.instant()), Secrets.hash(secret))
                                .update()
                        == 1;
    }

    private static Standing standing(byte @Nullable [] heldBy, @Nullable Timestamp until, String browser, Instant now) {
        if (heldBy == null || until == null || !until.toInstant().isAfter(now) || Secrets.matches(heldBy, browser)) {
            return new Standing.Good();
        }
        return new Standing.HeldElsewhere(until.toInstant());
    }

    private static Place notePlace(UUID id) {
        return new Place("join_link", "note", id);
    }
}
