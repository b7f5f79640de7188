package alongside.routing;

import alongside.asks.AskId;
import alongside.matching.routing.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LadderStore {

    private static final long GATHERING = 0x6761_7468_6572L;

    private final JdbcClient jdbc;

    LadderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(OnLadder place) {
        Step next = place.next();
        jdbc.sql("""
                insert into ladder (ask, zone, next_kind, next_no, next_at, next_size, wake_at, due, promised)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        place.ask().value(),
                        place.zone().getId(),
                        next.kind().name(),
                        next.number(),
                        Timestamp.from(next.at()),
                        next.size(),
                        Timestamp.from(next.at()),
                        Timestamp.from(place.due()),
                        place.promised())
                .update();
    }

    Optional<OnLadder> find(AskId ask) {
        return jdbc.sql("select * from ladder where ask = ?")
                .param(ask.value())
                .query(this::place)
                .optional();
    }

    /// Under the ask's lock; the row's own lock holds off a message that stops the clock meanwhile.
    OnLadder lock(AskId ask) {
        return jdbc.sql("select * from ladder where ask = ? for update")
                .param(ask.value())
                .query(this::place)
                .single();
    }

    void move(OnLadder place) {
        Step next = place.next();
        Instant wake = place.wakeAt();
        jdbc.sql("""
                update ladder
                set next_kind = ?, next_no = ?, next_at = ?, next_size = ?, wake_at = ?, due = ?, missed_due = ?, came_back = ?
                where ask = ?
                """)
                .param(next.kind().name())
                .param(next.number())
                .param(Timestamp.from(next.at()))
                .param(next.size())
                .param(wake == null ? null : Timestamp.from(wake))
                .param(Timestamp.from(place.due()))
                .param(place.missedDue() == null ? null : Timestamp.from(place.missedDue()))
                .param(place.cameBack())
                .param(place.ask().value())
                .update();
    }

    /// Waves that can wait and are due, the oldest ask first.
    List<AskId> listDueWaves(Collection<String> languages, Instant now, int most) {
        return jdbc.sql("""
                select l.ask from ask a join ladder l on l.ask = a.id
                where a.state = 'OPEN' and a.by_when <> 'TONIGHT' and a.language in (:languages)
                  and l.next_kind = 'WAVE' and l.wake_at <= :now
                order by a.raised_at, a.id limit :most
                """)
                .param("languages", languages)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, n) -> new AskId(row.getObject("ask", UUID.class)))
                .list();
    }

    /// Until the transaction ends nobody else, in whatever process, gathers asks to decide about together.
    ///
    /// @return false when someone else does
    boolean gatherAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(GATHERING)
                .query(Boolean.class)
                .single();
    }

    /// Nothing more is due: she has heard from someone, or her ask has ended.
    void rest(AskId ask) {
        jdbc.sql("update ladder set wake_at = null where ask = ?")
                .param(ask.value())
                .update();
    }

    /// @return false when this step was taken before
    boolean take(AskId ask, Step step, Instant now) {
        return jdbc.sql("insert into ladder_step (ask, step, taken_at) values (?, ?, ?) on conflict do nothing")
                        .params(ask.value(), step.name(), Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean isTaken(AskId ask, Step step) {
        return jdbc.sql("select exists (select 1 from ladder_step where ask = ? and step = ?)")
                .params(ask.value(), step.name())
                .query(Boolean.class)
                .single();
    }

    /// @return false when it was known before
    boolean breakPromise(AskId ask, Instant due) {
        return jdbc.sql("insert into broken_promise (ask, due) values (?, ?) on conflict do nothing")
                        .params(ask.value(), Timestamp.from(due))
                        .update()
                == 1;
    }

    /// @return false when she was asked before
    boolean askHowHeavy(AskId ask, Instant now) {
        return jdbc.sql("update ladder set heavy_asked_at = ? where ask = ? and heavy_asked_at is null")
                        .params(Timestamp.from(now), ask.value())
                        .update()
                == 1;
    }

    Instant lastTaken(AskId ask) {
        return jdbc.sql("select coalesce(max(taken_at), 'epoch') from ladder_step where ask = ?")
                .param(ask.value())
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private OnLadder place(ResultSet row, int n) throws SQLException {
        Timestamp wake = row.getTimestamp("wake_at");
        Timestamp missed = row.getTimestamp("missed_due");
        return new OnLadder(
                new AskId(row.getObject("ask", UUID.class)),
                ZoneId.of(row.getString("zone")),
                new Step(
                        Step.Kind.valueOf(row.getString("next_kind")),
                        row.getInt("next_no"),
                        row.getTimestamp("next_at").toInstant(),
                        row.getInt("next_size")),
                wake == null ? null : wake.toInstant(),
                row.getTimestamp("due").toInstant(),
                row.getBoolean("promised"),
                missed == null ? null : missed.toInstant(),
                row.getInt("came_back"));
    }
}
