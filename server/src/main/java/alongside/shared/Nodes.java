package alongside.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every process of this village, by PostgreSQL's NOTIFY: what is told inside a transaction is heard after its commit,
/// or never, by the one that told it, too.
@Component
public class Nodes {

    private final JdbcClient jdbc;

    Nodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param channel the [Hearing#channel()] of whoever is to hear it
    /// @param ids ids and names of topics only, never anybody's words
    public void tell(String channel, String ids) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(channel, ids)
                .query((row, n) -> true)
                .list();
    }
}
