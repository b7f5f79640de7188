package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.members.MemberId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What holds after everything anyone can do, asked of the database itself.
@TestComponent
class Promise {

    private final JdbcClient jdbc;

    Promise(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void holds(Instant now) {
        none("an open ask without a next step", """
                select a.id::text from ask a left join ladder l on l.ask = a.id
                where a.state = 'OPEN' and l.wake_at is null and not exists (
                    select 1 from conversation c join message m on m.conversation = c.id and m.author = c.helper
                    where c.ask = a.id and c.ended_at is null)
                """);
        none("an ask whose step is late", """
                select a.id::text from ask a join ladder l on l.ask = a.id
                where a.state = 'OPEN' and l.wake_at <= :now
                """, now);
        none("someone over her room", """
                select m.id::text from member m join carrying c on c.helper = m.id
                where c.ended_at is null and c.last_message_at > cast(:now as timestamptz) - interval '7 days'
                group by m.id, m.room having sum(c.weight) > m.room
                """, now);
        none("two who must not meet", """
                select c.id::text from conversation c join block b
                  on (b.blocker = c.asker and b.blocked = c.helper) or (b.blocker = c.helper and b.blocked = c.asker)
                where c.ended_at is null
                """);
        none("an invitation that cannot end", """
                select i.id::text from invitation i join ask a on a.id = i.ask
                where i.state = 'WAITING' and (a.state <> 'OPEN' or not i.watch and i.ends_at <= i.made_at)
                """);
        none("someone asked while she rests", """
                select i.id::text from invitation i join member m on m.id = i.helper
                where i.state = 'WAITING' and not i.watch and m.resting_until > :now
                """, now);
        none("more voices than were asked for", """
                select a.id::text from ask a
                join invitation i on i.ask = a.id and not i.watch
                join conversation c on c.id = i.talk and c.ended_at is null
                group by a.id, a.voices having count(*) > a.voices
                """);
        none("someone with more than five waiting", """
                select i.helper::text from invitation i
                where i.state = 'WAITING' and not i.watch and i.ends_at > :now
                group by i.helper having count(*) > 5
                """, now);
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

    List<AskId> due(Instant now) {
        return jdbc.sql("""
                select a.id from ask a join ladder l on l.ask = a.id
                where a.state = 'OPEN' and l.wake_at <= ? order by a.id
                """)
                .param(Timestamp.from(now))
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .list();
    }

    List<UUID> liveTalks() {
        return jdbc.sql("select id from conversation where ended_at is null order by id")
                .query(UUID.class)
                .list();
    }

    private void none(String what, String sql) {
        assertThat(jdbc.sql(sql).query(String.class).list()).as(what).isEmpty();
    }

    private void none(String what, String sql, Instant now) {
        assertThat(jdbc.sql(sql)
                        .param("now", Timestamp.from(now))
                        .query(String.class)
                        .list())
                .as(what)
                .isEmpty();
    }
}
