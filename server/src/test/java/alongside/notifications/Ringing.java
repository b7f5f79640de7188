package alongside.notifications;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.members.Viewer;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rings every bell that has come by the test's own clock.
@TestComponent
class Ringing {

    private final Sending sending;
    private final JdbcClient jdbc;

    Ringing(Sending sending, JdbcClient jdbc) {
        this.sending = sending;
        this.jdbc = jdbc;
    }

    void ring() {
        channels().forEach(sending::look);
    }

    List<UUID> channels() {
        return jdbc.sql("select id from channel order by id").query(UUID.class).list();
    }

    int waiting() {
        return jdbc.sql("select count(*) from outgoing").query(Integer.class).single();
    }

    /// The invitation the first step of an ask makes, once that step is taken.
    UUID invitation(AskId ask, Viewer helper) {
        return Asking.await(() -> jdbc.sql("select id from invitation where ask = ? and helper = ?")
                .params(ask.value(), helper.id().value())
                .query(UUID.class)
                .optional());
    }
}
