package alongside.notifications;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What has still to go out, and by which channel. What is settled is no longer here.
@Component
class OutgoingStore {

    private final JdbcClient jdbc;
    private final NotificationStore notifications;

    OutgoingStore(JdbcClient jdbc, NotificationStore notifications) {
        this.jdbc = jdbc;
        this.notifications = notifications;
    }

    /// @param batch set when an earlier sending of it may have arrived or not
    record Waiting(Notification told, @Nullable UUID batch) {}

    /// Hands a notification to every channel she chose. One that is just being taken away is left out.
    ///
    /// @return these channels
    List<UUID> handToAll(Notification told) {
        return jdbc.sql("""
                insert into outgoing (notification, channel)
                select ?, c.id from channel c where c.member = ? and c.confirmed_at is not null
                order by c.id for key share of c
                returning channel
                """)
                .params(told.id(), told.member().value())
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    void handTo(UUID channel, Notification told) {
        jdbc.sql("insert into outgoing (notification, channel) values (?, ?)")
                .params(told.id(), channel)
                .update();
    }

    List<Waiting> list(UUID channel) {
        return jdbc.sql("""
                select n.*, o.batch from outgoing o
                join notification n on n.id = o.notification
                where o.channel = ?
                order by n.made_at, n.id
                """)
                .param(channel)
                .query((row, n) -> new Waiting(notifications.notification(row, n), row.getObject("batch", UUID.class)))
                .list();
    }

    boolean isAny(UUID channel) {
        return jdbc.sql("select exists (select 1 from outgoing where channel = ?)")
                .param(channel)
                .query(Boolean.class)
                .single();
    }

    void batch(UUID channel, Collection<Notification> together, UUID batch) {
        together.forEach(told -> jdbc.sql("update outgoing set batch = ? where channel = ? and notification = ?")
                .params(batch, channel, told.id())
                .update());
    }

    /// Nothing of it has arrived: what goes out next may be put together anew.
    void unbatch(UUID channel, UUID batch) {
        jdbc.sql("update outgoing set batch = null where channel = ? and batch = ?")
                .params(channel, batch)
                .update();
    }

    void settle(UUID channel, UUID batch) {
        jdbc.sql("delete from outgoing where channel = ? and batch = ?")
                .params(channel, batch)
                .update();
    }

    void drop(UUID channel, Notification told) {
        jdbc.sql("delete from outgoing where channel = ? and notification = ?")
                .params(channel, told.id())
                .update();
    }
}
