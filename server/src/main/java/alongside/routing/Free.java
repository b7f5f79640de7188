package alongside.routing;

import alongside.asks.Ask;
import alongside.matching.routing.Candidate;
import alongside.matching.text.AgeBand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is free for an ask, in one look: speaks its language, does not rest, has room for its weight, is not blocked
/// either way, and was not asked about it before. These five are never weighed against anything.
@Component
class Free {

    private static final String FREE = """
            select f.* from (
                select m.id, m.room, m.zone,
                       m.room - coalesce((
                           select sum(c.weight) from carrying c
                           where c.helper = m.id and c.ended_at is null and c.last_message_at > :quiet), 0) as room_left,
                       (select max(i.made_at) from invitation i where i.helper = m.id) as last_asked
                from member m
                where m.id <> :asker
                  and :language = any(m.languages)
                  and (m.resting_until is null or m.resting_until <= :now)
                  and not exists (
                      select 1 from block b
                      where (b.blocker = m.id and b.blocked = :asker) or (b.blocker = :asker and b.blocked = m.id))
                  and not exists (select 1 from invitation i where i.ask = :ask and i.helper = m.id)
                  and (:anyone or m.id = any(cast(:members as uuid[])))) f
            where f.room_left >= :weight
            order by f.last_asked nulls first, f.id
            limit :most
            """;
    private static final int MORNING = 7;
    private static final int NIGHT = 22;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ChildrensAges ages;

    Free(JdbcClient jdbc, Clock clock, ChildrensAges ages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ages = ages;
    }

    record Member(
            UUID id,
            int room,
            int roomLeft,
            boolean awake,
            @Nullable Double daysSinceAsked,
            boolean sameAge) {

        Candidate candidate(@Nullable UUID strength, double fit) {
            return new Candidate(id, strength, fit, roomLeft, room, awake, daysSinceAsked, sameAge, 0);
        }
    }

    List<Member> among(Ask ask, Collection<UUID> members) {
        return list(ask, false, members, Math.max(1, members.size()));
    }

    /// Whoever was not asked for longest.
    List<Member> anyone(Ask ask, int most) {
        return list(ask, true, List.of(), most);
    }

    private List<Member> list(Ask ask, boolean anyone, Collection<UUID> members, int most) {
        Instant now = clock.instant();
        return jdbc.sql(FREE)
                .param("quiet", Timestamp.from(now.minus(Carrying.QUIET)))
                .param("asker", ask.asker().value())
                .param("language", ask.language())
                .param("now", Timestamp.from(now))
                .param("ask", ask.id().value())
                .param("anyone", anyone)
                .param("members", members.stream().map(UUID::toString).toArray(String[]::new))
                .param("weight", ask.weight())
                .param("most", most)
                .query((row, n) -> member(row, ask.childBand(), now))
                .list();
    }

    private Member member(ResultSet row, @Nullable AgeBand band, Instant now) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        int hour = now.atZone(ZoneId.of(row.getString("zone"))).getHour();
        Timestamp asked = row.getTimestamp("last_asked");
        return new Member(
                id,
                row.getInt("room"),
                row.getInt("room_left"),
                hour >= MORNING && hour < NIGHT,
                asked == null ? null : Duration.between(asked.toInstant(), now).toMillis() / 86_400_000.0,
                band != null && ages.has(id, band));
    }
}
