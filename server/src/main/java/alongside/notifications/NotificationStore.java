package alongside.notifications;

import alongside.members.MemberId;
import alongside.members.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class NotificationStore {

    private static final int MOST = 60;
    private static final int SWEPT_AT_ONCE = 100;

    private final JdbcClient jdbc;

    NotificationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when she was told of this cause before
    boolean add(Notification told, String cause) {
        return jdbc.sql("""
                insert into notification (id, member, cause, kind, about, tonight, hers, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (member, cause) do nothing
                """)
                        .params(
                                told.id(),
                                told.member().value(),
                                cause,
                                told.kind().name(),
                                told.about(),
                                told.tonight(),
                                told.hers(),
                                Timestamp.from(told.madeAt()))
                        .update()
                == 1;
    }

    List<Notification> list(Viewer viewer, Instant since) {
        return jdbc.sql("""
                select * from notification
                where member = ? and made_at > ? and kind <> 'CONFIRM'
                order by made_at desc, id desc
                limit ?
                """)
                .params(viewer.id().value(), Timestamp.from(since), MOST)
                .query(this::notification)
                .list();
    }

    Optional<Notification> find(Viewer viewer, UUID id) {
        return jdbc.sql("select * from notification where id = ? and member = ? and kind <> 'CONFIRM'")
                .params(id, viewer.id().value())
                .query(this::notification)
                .optional();
    }

    /// Whatever else was told of the same thing is seen with it.
    void see(Notification one, Instant now) {
        jdbc.sql("update notification set seen_at = ? where member = ? and about = ? and seen_at is null")
                .params(Timestamp.from(now), one.member().value(), one.about())
                .update();
    }

    void seeAll(Viewer viewer, Instant now) {
        jdbc.sql("update notification set seen_at = ? where member = ? and seen_at is null and kind <> 'CONFIRM'")
                .params(Timestamp.from(now), viewer.id().value())
                .update();
    }

    /// A few at a time, and none that someone else is just sweeping: this happens within another's transaction.
    void sweep(Instant before) {
        jdbc.sql("""
                delete from notification where id in (
                    select id from notification where made_at < ? limit ? for update skip locked)
                """).params(Timestamp.from(before), SWEPT_AT_ONCE).update();
    }

    Notification notification(ResultSet row, int n) throws SQLException {
        return new Notification(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member", UUID.class)),
                Notification.Kind.valueOf(row.getString("kind")),
                row.getObject("about", UUID.class),
                row.getBoolean("tonight"),
                row.getBoolean("hers"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("seen_at") != null);
    }
}
