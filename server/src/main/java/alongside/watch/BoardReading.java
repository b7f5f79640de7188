package alongside.watch;

import alongside.asks.AskId;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Step;
import alongside.members.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What is open and unheard, the oldest wait first: of everyone the keeper who looks may meet, and never her own.
@Component
class BoardReading {

    private static final String OPEN = """
            select a.id, a.by_when, a.heaviness, a.raised_at, l.next_kind, l.next_no, l.next_at, l.next_size,
                   case when l.promised then l.due end as due,
                   case when l.promised then l.missed_due end as missed,
                   count(i.id) filter (where not i.watch) as asked,
                   count(i.id) filter (where not i.watch and i.state = 'WAITING' and i.ends_at > :now) as waiting,
                   bool_or(i.state = 'ACCEPTED') as yes,
                   bool_or(i.watch) as come,
                   (array_agg(i.id) filter (where i.watch and i.helper = :keeper and i.state = 'WAITING'))[1] as hers
            from ask a
            join ladder l on l.ask = a.id
            left join invitation i on i.ask = a.id
            where a.state = 'OPEN' and l.wake_at is not null and a.asker <> :keeper
              and not exists (
                  select 1 from block b
                  where (b.blocker = a.asker and b.blocked = :keeper) or (b.blocker = :keeper and b.blocked = a.asker))
              and not exists (
                  select 1 from conversation c join message m on m.conversation = c.id and m.author = c.helper
                  where c.ask = a.id and c.ended_at is null)
            group by a.id, l.ask
            order by a.raised_at
            limit 100
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    BoardReading(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Open> list(Viewer keeper) {
        return jdbc.sql(OPEN)
                .param("keeper", keeper.id().value())
                .param("now", Timestamp.from(clock.instant()))
                .query(this::open)
                .list();
    }

    private Open open(ResultSet row, int n) throws SQLException {
        return new Open(
                new AskId(row.getObject("id", UUID.class)),
                ByWhen.valueOf(row.getString("by_when")),
                row.getInt("heaviness"),
                row.getTimestamp("raised_at").toInstant(),
                row.getInt("asked"),
                row.getInt("waiting"),
                row.getBoolean("yes"),
                new Step(
                        Step.Kind.valueOf(row.getString("next_kind")),
                        row.getInt("next_no"),
                        row.getTimestamp("next_at").toInstant(),
                        row.getInt("next_size")),
                instant(row, "due"),
                instant(row, "missed"),
                row.getBoolean("come"),
                row.getObject("hers", UUID.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
