package alongside.door;

import alongside.shared.Ids;
import alongside.shared.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The uses of a link: each is held for a browser while she reads and writes down her words, then used up. They are
/// counted under the lock of the link, so that no two browsers ever get the same one.
@Component
class JoinUses {

    private static final Duration HOLD = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;

    JoinUses(JdbcClient jdbc, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.ids = ids;
        this.clock = clock;
    }

    /// A link as a browser finds it. Past its end it is still good for whom a use is held.
    ///
    /// @param left neither used up nor held for another
    /// @param heldUntil when the first held use comes free, if nobody joins with it; null when none is held
    private record Found(
            UUID link,
            boolean open,
            long left,
            boolean hers,
            @Nullable Instant heldUntil) {

        Standing standing() {
            if (hers || (open && left > 0)) {
                return new Standing.Good();
            }
            return open && heldUntil != null ? new Standing.HeldElsewhere(heldUntil) : new Standing.Gone();
        }
    }

    /// @param browser a secret only this browser knows; blank when it never held a link
    Standing standing(String secret, String browser) {
        return find(secret, browser).map(Found::standing).orElseGet(Standing.Gone::new);
    }

    /// Keeps a use of the link for this browser.
    @Transactional
    public Standing hold(String secret, String browser) {
        jdbc.sql("select id from join_link where secret_hash = ? for update")
                .param(Secrets.hash(secret))
                .query(UUID.class)
                .optional();
        Optional<Found> found = find(secret, browser);
        Standing standing = found.map(Found::standing).orElseGet(Standing.Gone::new);
        if (standing instanceof Standing.Good) {
            found.ifPresent(link -> hold(link.link(), browser));
        }
        return standing;
    }

    /// Uses it up, inside the transaction in which its member is made. The browser is forgotten.
    ///
    /// @return whether there was one for this browser
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean use(String secret, String browser) {
        return hold(secret, browser) instanceof Standing.Good
                && jdbc.sql("""
                                update join_use set used_at = ?, browser = null
                                where browser = ? and link = (select id from join_link where secret_hash = ?)
                                """)
                                .params(Timestamp.from(clock.instant()), Secrets.hash(browser), Secrets.hash(secret))
                                .update()
                        == 1;
    }

    private void hold(UUID link, String browser) {
        Instant now = clock.instant();
        jdbc.sql("delete from join_use where link = ? and used_at is null and held_until <= ?")
                .params(link, Timestamp.from(now))
                .update();
        jdbc.sql("""
                insert into join_use (id, link, browser, held_until) values (?, ?, ?, ?)
                on conflict (link, browser) do update set held_until = excluded.held_until
                """)
                .params(ids.next(), link, Secrets.hash(browser), Timestamp.from(now.plus(HOLD)))
                .update();
    }

    private Optional<Found> find(String secret, String browser) {
        return jdbc.sql("""
                        select link.id, link.ends_at > :now,
                               link.uses - count(*) filter (where taken.used_at is not null or taken.held_until > :now),
                               coalesce(bool_or(taken.browser = :browser and taken.held_until > :now), false),
                               min(taken.held_until) filter (where taken.used_at is null and taken.held_until > :now)
                        from join_link link left join join_use taken on taken.link = link.id
                        where link.secret_hash = :secret group by link.id
                        """)
                .param("now", Timestamp.from(clock.instant()))
                .param("browser", Secrets.hash(browser))
                .param("secret", Secrets.hash(secret))
                .query(this::found)
                .optional();
    }

    private Found found(ResultSet row, int n) throws SQLException {
        Timestamp heldUntil = row.getTimestamp(5);
        return new Found(
                row.getObject(1, UUID.class),
                row.getBoolean(2),
                row.getLong(3),
                row.getBoolean(4),
                heldUntil == null ? null : heldUntil.toInstant());
    }
}
