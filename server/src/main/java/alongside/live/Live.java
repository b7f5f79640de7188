package alongside.live;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Front door: `tell` inside the transaction of a change; her pages hear of it after the commit, or never.
@Component
public class Live {

    static final String CHANNEL = "alongside_live";

    private final JdbcClient jdbc;

    Live(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param topic what changed, for example `ask:ID`, `talk:ID` or `beside`: ids only
    public void tell(UUID member, String topic) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(CHANNEL, member + " " + topic)
                .query((row, n) -> true)
                .list();
    }
}
