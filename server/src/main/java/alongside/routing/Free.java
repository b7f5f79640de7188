package alongside.routing;

import alongside.asks.Ask;
import alongside.decisions.Filter;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Parameters;
import alongside.matching.text.AgeBand;
import alongside.members.MemberId;
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
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is free for an ask, in one look: speaks its language, does not rest, has room for its weight, is not blocked
/// either way, was not asked about it before, and is not asked too much already. These are never weighed against
/// anything.
@Component
class Free {

    private static final Parameters.Load LOAD = Parameters.OF_THE_VILLAGE.load();

    /// What keeps a member `m`, whose numbers are `x`, from being asked about this.
    private static final Map<Filter, String> FILTERS = new EnumMap<>(Map.of(
            Filter.LANGUAGE, "not :language = any(m.languages)",
            Filter.RESTING, "coalesce(m.resting_until > :now, false)",
            Filter.NO_ROOM, "x.room_left < :weight",
            Filter.ASKED_BEFORE, "exists (select 1 from invitation i where i.ask = :ask and i.helper = m.id)",
            Filter.ENOUGH_WAITING, """
                    (select count(*) from invitation i
                     where i.helper = m.id and i.state = 'WAITING' and not i.watch and i.ends_at > :now) >= :waiting""",
            Filter.ENOUGH_TODAY, """
                    (select count(*) from invitation i
                     where i.helper = m.id and not i.watch and i.made_at > :yesterday) >= :a_day""",
            Filter.AFTER_HEAVY, """
                    (m.rests_after_heavy and exists (
                         select 1 from carrying c
                         where c.helper = m.id and c.weight = %d
                           and least(c.ended_at, c.last_message_at + cast(:week as interval))
                               between :breather and :now))""".formatted(LOAD.heavyWeight())));

    private static final String AMONG = """
            select m.id, m.room, m.zone, m.quiet_from, m.quiet_to, m.wake_me, m.awake_until, x.room_left, x.last_asked,
                array_remove(array[%s], null) as filters
            from member m cross join lateral (
                select m.room - coalesce((
                           select sum(c.weight) from carrying c
                           where c.helper = m.id and c.ended_at is null and c.last_message_at > :quiet), 0) as room_left,
                       (select max(i.made_at) from invitation i where i.helper = m.id) as last_asked) x
            where m.id = any(cast(:members as uuid[])) and m.id <> :asker and not exists (
                select 1 from block b
                where (b.blocker = m.id and b.blocked = :asker) or (b.blocker = :asker and b.blocked = m.id))
            """.formatted(FILTERS.entrySet().stream()
            .map(one -> "case when " + one.getValue() + " then '" + one.getKey() + "' end")
            .collect(Collectors.joining(", ")));

    private final JdbcClient jdbc;
    private final Clock clock;
    private final ChildrensAges ages;

    Free(JdbcClient jdbc, Clock clock, ChildrensAges ages) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ages = ages;
    }

    /// @param filters what keeps her from being asked; empty for whoever is free
    record Member(
            UUID id,
            int room,
            int roomLeft,
            boolean awake,
            @Nullable Double daysSinceAsked,
            boolean sameAge,
            ZoneId zone,
            Set<Filter> filters) {

        static final Comparator<Member> LONGEST_IN_PEACE_FIRST = Comparator.comparing(
                        Member::daysSinceAsked, Comparator.nullsFirst(Comparator.reverseOrder()))
                .thenComparing(Member::id);

        Member {
            filters = Set.copyOf(filters);
        }

        boolean isFree() {
            return filters.isEmpty();
        }

        boolean isInPeaceFor(Duration time) {
            return Candidate.isInPeaceFor(daysSinceAsked, time);
        }

        Candidate candidate(@Nullable UUID strength, double fit, Regard regard) {
            return new Candidate(
                    id,
                    strength,
                    fit,
                    roomLeft,
                    room,
                    awake,
                    daysSinceAsked,
                    sameAge,
                    regard.viceVersa().applyAsDouble(id),
                    regard.lessons().chance(id, zone),
                    regard.lessons().experience(id));
        }
    }

    boolean is(Ask ask, MemberId member) {
        return among(ask, List.of(member.value())).stream().anyMatch(Member::isFree);
    }

    /// Those of them who may meet the asker, free or not.
    List<Member> among(Ask ask, Collection<UUID> members) {
        Instant now = clock.instant();
        return jdbc.sql(AMONG)
                .param("members", members.stream().map(UUID::toString).toArray(String[]::new))
                .param("asker", ask.asker().value())
                .param("language", ask.language())
                .param("ask", ask.id().value())
                .param("weight", ask.weight())
                .param("now", Timestamp.from(now))
                .param("quiet", Timestamp.from(now.minus(LOAD.quiet())))
                .param("week", LOAD.quiet().toString())
                .param("yesterday", Timestamp.from(now.minus(Duration.ofDays(1))))
                .param("breather", Timestamp.from(now.minus(LOAD.restAfterHeavy())))
                .param("waiting", LOAD.mostWaiting())
                .param("a_day", LOAD.mostADay())
                .query((row, n) -> member(row, ask, filters(row)))
                .list();
    }

    private Member member(ResultSet row, Ask ask, Set<Filter> filters) throws SQLException {
        Instant now = clock.instant();
        UUID id = row.getObject("id", UUID.class);
        Timestamp asked = row.getTimestamp("last_asked");
        boolean awake = isAwake(row, now);
        if (ask.byWhen() == ByWhen.TONIGHT && !awake) {
            filters.add(Filter.ASLEEP);
        }
        AgeBand band = ask.childBand();
        return new Member(
                id,
                row.getInt("room"),
                row.getInt("room_left"),
                awake,
                asked == null
                        ? null
                        : Math.max(0, Duration.between(asked.toInstant(), now).toMillis()) / 86_400_000.0,
                band != null && ages.has(id, band),
                ZoneId.of(row.getString("zone")),
                filters);
    }

    private static Set<Filter> filters(ResultSet row) throws SQLException {
        Set<Filter> filters = EnumSet.noneOf(Filter.class);
        for (String filter : (String[]) row.getArray("filters").getArray()) {
            filters.add(Filter.valueOf(filter));
        }
        return filters;
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
