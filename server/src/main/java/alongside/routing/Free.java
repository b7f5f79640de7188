package alongside.routing;

import alongside.asks.Ask;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.text.AgeBand;
import alongside.members.QuietHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is free for an ask, in one look: speaks its language, does not rest, has room for its weight, is not blocked
/// either way, was not asked about it before, and is not asked too much already. These are never weighed against
/// anything.
@Component
class Free {

    private static final String FREE = """
            select f.* from (
                select m.id, m.room, m.zone, m.quiet_from, m.quiet_to, m.wake_me, m.awake_until,
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
                  and (select count(*) from invitation i
                       where i.helper = m.id and i.state = 'WAITING' and not i.watch and i.ends_at > :now) < :waiting
                  and (select count(*) from invitation i
                       where i.helper = m.id and not i.watch and i.made_at > :yesterday) < :a_day
                  and (not m.rests_after_heavy or not exists (
                      select 1 from carrying c
                      where c.helper = m.id and c.weight = 2
                        and least(c.ended_at, c.last_message_at + cast(:week as interval))
                            between :breather and :now))
                  and (:anyone or m.id = any(cast(:members as uuid[])))) f
            where f.room_left >= :weight
            order by f.last_asked nulls first, f.id
            limit :most
            """;
    /// Nobody has more invitations waiting, or is asked more often within a day.
    private static final int MOST_WAITING = 5;

    private static final int MOST_A_DAY = 3;
    private static final Duration AFTER_HEAVY = Duration.ofHours(48);

    /// For an ask of tonight many are asleep: so many times more are looked at.
    private static final int ASLEEP = 5;

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
        boolean tonight = ask.byWhen() == ByWhen.TONIGHT;
        return query(ask, now)
                .param("anyone", anyone)
                .param("members", members.stream().map(UUID::toString).toArray(String[]::new))
                .param("most", tonight ? most * ASLEEP : most)
                .query((row, n) -> member(row, ask.childBand(), now))
                .stream()
                .filter(member -> !tonight || member.awake())
                .limit(most)
                .toList();
    }

    private JdbcClient.StatementSpec query(Ask ask, Instant now) {
        return jdbc.sql(FREE)
                .param("asker", ask.asker().value())
                .param("language", ask.language())
                .param("ask", ask.id().value())
                .param("weight", ask.weight())
                .param("now", Timestamp.from(now))
                .param("quiet", Timestamp.from(now.minus(Carrying.QUIET)))
                .param("week", Carrying.QUIET.toString())
                .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
                .param("breather", Timestamp.from(now.minus(AFTER_HEAVY)))
                .param("waiting", MOST_WAITING)
                .param("a_day", MOST_A_DAY);
    }

    private Member member(ResultSet row, @Nullable AgeBand band, Instant now) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Timestamp asked = row.getTimestamp("last_asked");
        return new Member(
                id,
                row.getInt("room"),
                row.getInt("room_left"),
                isAwake(row, now),
                asked == null ? null : Duration.between(asked.toInstant(), now).toMillis() / 86_400_000.0,
                band != null && ages.has(id, band));
    }

    private static boolean isAwake(ResultSet row, Instant now) throws SQLException {
        QuietHours hours = new QuietHours(
                row.getObject("quiet_from", LocalTime.class),
                row.getObject("quiet_to", LocalTime.class),
                row.getBoolean("wake_me"));
        Timestamp awake = row.getTimestamp("awake_until");
        return hours.letThrough(now, ZoneId.of(row.getString("zone")), awake == null ? null : awake.toInstant());
    }
}
