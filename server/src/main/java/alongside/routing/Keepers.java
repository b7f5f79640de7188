package alongside.routing;

import alongside.members.Boundaries;
import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who keeps watch over an ask nobody could take, in the order in which they are called: keepers whose day it is,
/// whoever was not called for longest first, then the other keepers, then the host. Never the asker herself, nobody who
/// rests, and nobody she must not meet.
@Component
class Keepers {

    private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::off)
            .thenComparing(Turn::lastCalled, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Turn::member);

    private final JdbcClient jdbc;
    private final Members members;
    private final Boundaries boundaries;
    private final Clock clock;

    Keepers(JdbcClient jdbc, Members members, Boundaries boundaries, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.boundaries = boundaries;
        this.clock = clock;
    }

    private record Turn(UUID member, boolean off, @Nullable Instant lastCalled) {}

    List<Member> over(MemberId asker) {
        Instant now = clock.instant();
        Stream<Member> keepers = turns(now).stream()
                .map(turn -> members.get(new MemberId(turn.member())))
                .filter(keeper -> !keeper.restsAt(now));
        return Stream.concat(keepers, members.findHost().stream())
                .filter(keeper -> !keeper.id().equals(asker))
                .filter(keeper -> boundaries.mayMeet(keeper.id(), asker))
                .distinct()
                .toList();
    }

    Optional<Member> first(MemberId asker) {
        return over(asker).stream().findFirst();
    }

    /// @param days of the week on which her turn comes first, 1 Monday to 7 Sunday
    void add(MemberId member, List<Integer> days) {
        jdbc.sql("""
                insert into keeper (member, since, days) values (?, ?, ?)
                on conflict (member) do update set days = excluded.days
                """)
                .params(member.value(), Timestamp.from(clock.instant()), days.toArray(Integer[]::new))
                .update();
    }

    void remove(MemberId member) {
        jdbc.sql("delete from keeper where member = ?").param(member.value()).update();
    }

    void called(MemberId member) {
        jdbc.sql("update keeper set last_called_at = ? where member = ?")
                .params(Timestamp.from(clock.instant()), member.value())
                .update();
    }

    private List<Turn> turns(Instant now) {
        return jdbc
                .sql("select k.*, m.zone from keeper k join member m on m.id = k.member where not m.host")
                .query((row, n) -> turn(row, now))
                .list()
                .stream()
                .sorted(ORDER)
                .toList();
    }

    private static Turn turn(ResultSet row, Instant now) throws SQLException {
        int today = now.atZone(ZoneId.of(row.getString("zone"))).getDayOfWeek().getValue();
        Integer[] days = (Integer[]) row.getArray("days").getArray();
        Timestamp called = row.getTimestamp("last_called_at");
        return new Turn(
                row.getObject("member", UUID.class),
                !Arrays.asList(days).contains(today),
                called == null ? null : called.toInstant());
    }
}
