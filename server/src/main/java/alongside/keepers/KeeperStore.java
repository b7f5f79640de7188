package alongside.keepers;

import alongside.members.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class KeeperStore {

    private final JdbcClient jdbc;

    KeeperStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Keeper> list() {
        return jdbc.sql("select k.*, m.zone from keeper k join member m on m.id = k.member order by k.since, k.member")
                .query(this::keeper)
                .list();
    }

    Optional<Keeper> find(MemberId member) {
        return jdbc.sql("select k.*, m.zone from keeper k join member m on m.id = k.member where k.member = ?")
                .param(member.value())
                .query(this::keeper)
                .optional();
    }

    void put(MemberId member, Collection<DayOfWeek> days, Instant since) {
        jdbc.sql("""
                insert into keeper (member, since, days) values (?, ?, ?)
                on conflict (member) do update set days = excluded.days
                """)
                .params(
                        member.value(),
                        Timestamp.from(since),
                        days.stream().map(DayOfWeek::getValue).sorted().toArray(Integer[]::new))
                .update();
    }

    void remove(MemberId member) {
        jdbc.sql("delete from keeper where member = ?").param(member.value()).update();
    }

    /// Whose turn it is, is worth waiting for nobody: one who is just being called, or is leaving, is left as she is.
    void called(MemberId member, Instant now) {
        jdbc.sql("""
                update keeper set last_called_at = ?
                where member in (select member from keeper where member = ? for update skip locked)
                """).params(Timestamp.from(now), member.value()).update();
    }

    private Keeper keeper(ResultSet row, int n) throws SQLException {
        Integer[] days = (Integer[]) row.getArray("days").getArray();
        Timestamp called = row.getTimestamp("last_called_at");
        return new Keeper(
                new MemberId(row.getObject("member", UUID.class)),
                ZoneId.of(row.getString("zone")),
                row.getTimestamp("since").toInstant(),
                Arrays.stream(days).map(DayOfWeek::of).collect(Collectors.toSet()),
                called == null ? null : called.toInstant());
    }
}
