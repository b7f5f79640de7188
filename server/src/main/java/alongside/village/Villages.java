package alongside.village;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Front door to the one village this server holds, if its host has opened it already.
@Component
public class Villages {

    private final JdbcClient jdbc;
    private final AtomicReference<@Nullable Village> known = new AtomicReference<>();

    Villages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The village never changes its row between opening and a host's new settings, so one read is kept.
    public Optional<Village> find() {
        Village village = known.get();
        if (village == null) {
            village = read().orElse(null);
            known.set(village);
        }
        return Optional.ofNullable(village);
    }

    /// Opens the village inside the transaction in which its host is made. A village that is open stays as it is.
    ///
    /// @return whether this call opened it
    public boolean open(Village village) {
        return jdbc.sql("""
                        insert into village (one, name, languages, country, member_word, hide_to, opened_at)
                        values (true, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                        .params(
                                village.name(),
                                village.languages().toArray(String[]::new),
                                village.country(),
                                village.memberWord(),
                                village.hideTo(),
                                Timestamp.from(village.openedAt()))
                        .update()
                == 1;
    }

    private Optional<Village> read() {
        return jdbc.sql("select name, languages, country, member_word, hide_to, opened_at from village")
                .query((row, n) -> new Village(
                        row.getString(1),
                        List.of((String[]) row.getArray(2).getArray()),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()))
                .optional();
    }
}
