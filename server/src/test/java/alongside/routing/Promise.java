package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What holds after everything anyone can do, asked of the database itself, in one look.
@TestComponent
class Promise {

    private static final String OF_ROOM_AND_VOICES = """
            select 'someone over her room' as what, m.id from member m join carrying c on c.helper = m.id
            where c.ended_at is null and c.last_message_at > cast(:now as timestamptz) - interval '7 days'
            group by m.id, m.room having sum(c.weight) > m.room
            union all
            select 'more voices than were asked for', a.id from ask a
            join invitation i on i.ask = a.id and not i.watch
            join conversation c on c.id = i.talk and c.ended_at is null
            group by a.id, a.voices having count(*) > a.voices
            """;

    private static final String OF_THE_LADDER = """
            select 'an open ask without a next step', a.id from ask a left join ladder l on l.ask = a.id
            where a.state = 'OPEN' and l.wake_at is null and (
                not exists (
                    select 1 from conversation c join message m on m.conversation = c.id and m.author = c.helper
                    where c.ask = a.id and c.ended_at is null)
                or a.voices > (
                    select count(*) from invitation i join conversation c on c.id = i.talk and c.ended_at is null
                    where i.ask = a.id and not i.watch))
            union all
            select 'an ask whose step is late', a.id from ask a join ladder l on l.ask = a.id
            where a.state = 'OPEN' and l.wake_at <= :now
            union all
            select 'a step nobody is woken for', a.id from ask a join ladder l on l.ask = a.id
            where a.state = 'OPEN' and l.wake_at is not null and not exists (
                select 1 from scheduled_tasks t
                where t.task_name = 'ladder-step' and t.task_instance like a.id || ' %' and t.execution_time <= l.wake_at)
            """;

    private static final String OF_THOSE_ASKED = """
            select 'an invitation that cannot end', i.id from invitation i join ask a on a.id = i.ask
            where i.state = 'WAITING' and (a.state <> 'OPEN' or not i.watch and i.ends_at <= i.made_at)
            union all
            select 'someone asked while she rests', i.id from invitation i join member m on m.id = i.helper
            where i.state = 'WAITING' and not i.watch and m.resting_until > :now
            union all
            select 'someone with more than five waiting', i.helper from invitation i
            where i.state = 'WAITING' and not i.watch and i.ends_at > :now
            group by i.helper having count(*) > 5
            union all
            select 'someone asked more than three times within a day', i.helper from invitation i
            where not i.watch and i.made_at > cast(:now as timestamptz) - interval '1 day'
            group by i.helper having count(*) > 3
            union all
            select 'two who must not meet', c.id from conversation c join block b
              on (b.blocker = c.asker and b.blocked = c.helper) or (b.blocker = c.helper and b.blocked = c.asker)
            where c.ended_at is null
            union all
            select 'one asked for someone she must not meet', i.id from invitation i join block b
              on (b.blocker = i.asker and b.blocked = i.helper) or (b.blocker = i.helper and b.blocked = i.asker)
            where i.state = 'WAITING'
            """;

    private static final String WHOLE = String.join(" union all ", OF_ROOM_AND_VOICES, OF_THE_LADDER, OF_THOSE_ASKED);

    private final JdbcClient jdbc;

    Promise(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void holds(Instant now) {
        none(WHOLE, now);
    }

    void holdsOfRoomAndVoices(Instant now) {
        none(OF_ROOM_AND_VOICES, now);
    }

    /// How much everyone who carries anything carries, by the rows themselves.
    Map<MemberId, Integer> carried(Instant now) {
        return jdbc
                .sql("""
                        select helper, sum(weight)::int as weight from carrying
                        where ended_at is null and last_message_at > cast(? as timestamptz) - interval '7 days'
                        group by helper
                        """)
                .param(Timestamp.from(now))
                .query((row, n) -> Map.entry(new MemberId(row.getObject("helper", UUID.class)), row.getInt("weight")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<UUID> liveTalks() {
        return jdbc.sql("select id from conversation where ended_at is null order by id")
                .query(UUID.class)
                .list();
    }

    private void none(String sql, Instant now) {
        List<String> broken = jdbc.sql(sql)
                .param("now", Timestamp.from(now))
                .query((row, n) -> row.getString(1) + " " + row.getString(2))
                .list();
        assertThat(broken).as("what does not hold").isEmpty();
    }
}
