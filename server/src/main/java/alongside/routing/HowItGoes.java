package alongside.routing;

import alongside.matching.routing.ByWhen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whether the village keeps its promises, in numbers that show nobody.
@Component
public class HowItGoes {

    private static final Duration LATELY = Duration.ofDays(30);
    private static final int LATEST = 5;

    /// Someone who is with her now has written.
    private static final String HEARD = """
            exists (select 1 from conversation c join message m on m.conversation = c.id and m.author = c.helper
                    where c.ask = a.id and c.ended_at is null)
            """;

    private static final String HEARD_EVER = """
            exists (select 1 from conversation c join message m on m.conversation = c.id and m.author = c.helper
                    where c.ask = a.id)
            """;

    private final JdbcClient jdbc;
    private final Scarcity scarcity;
    private final Clock clock;

    HowItGoes(JdbcClient jdbc, Scarcity scarcity, Clock clock) {
        this.jdbc = jdbc;
        this.scarcity = scarcity;
        this.clock = clock;
    }

    /// An ask nobody has written to yet.
    public record Wait(Instant since, ByWhen byWhen) {}

    /// Of those promised a time: heard by then, heard later, not heard and still waiting past it.
    ///
    /// @param median how long it took until half of those who heard from someone did; null when nobody has
    public record Promises(
            int kept, int late, int waiting, @Nullable Duration median) {}

    /// @param closed how many were closed
    /// @param before how heavy they were on average, 1 to 5
    /// @param after how heavy they are now
    public record Lighter(int closed, double before, double after) {}

    /// How many carry nothing, something, as much as they chose to, and more than that; how many rest; and how
    /// many were not asked anything lately.
    public record Load(int members, int nothing, int something, int full, int over, int resting, int notAsked) {}

    /// A promised time that passed without a word.
    public record Broken(Instant due, boolean heardSince) {}

    @Transactional(readOnly = true)
    public Optional<Wait> longestWait() {
        return jdbc.sql("select a.raised_at, a.by_when from ask a where a.state = 'OPEN' and not " + HEARD
                        + " order by a.raised_at limit 1")
                .query((row, n) -> new Wait(row.getTimestamp(1).toInstant(), ByWhen.valueOf(row.getString(2))))
                .optional();
    }

    @Transactional(readOnly = true)
    public Promises promises() {
        return jdbc.sql("""
                select count(*) filter (where heard and not broken) as kept,
                       count(*) filter (where heard and broken) as late,
                       count(*) filter (where not heard and broken and state = 'OPEN') as waiting,
                       extract(epoch from percentile_cont(0.5) within group (order by first - raised_at)) as median
                from (select a.state, a.raised_at, %s as heard,
                             (select min(m.sent_at) from conversation c
                              join message m on m.conversation = c.id and m.author = c.helper
                              where c.ask = a.id) as first,
                             exists (select 1 from broken_promise b where b.ask = a.id) as broken
                      from ask a join ladder l on l.ask = a.id
                      where l.promised and a.raised_at > :since) asks
                """.formatted(HEARD_EVER))
                .param("since", since())
                .query(HowItGoes::promisesOf)
                .single();
    }

    @Transactional(readOnly = true)
    public List<Broken> lastBroken() {
        return jdbc.sql("""
                select b.due, %s as heard from broken_promise b join ask a on a.id = b.ask
                where b.due > :since order by b.due desc limit :latest
                """.formatted(HEARD_EVER))
                .param("since", since())
                .param("latest", LATEST)
                .query((row, n) -> new Broken(row.getTimestamp("due").toInstant(), row.getBoolean("heard")))
                .list();
    }

    @Transactional(readOnly = true)
    public Lighter lighter() {
        return jdbc.sql("""
                select count(*) as closed, coalesce(avg(heaviness), 0) as before, coalesce(avg(heavy_now), 0) as after
                from ask where state = 'CLOSED' and ended_at > ?
                """)
                .param(since())
                .query((row, n) -> new Lighter(row.getInt("closed"), row.getDouble("before"), row.getDouble("after")))
                .single();
    }

    @Transactional(readOnly = true)
    public Load load() {
        return jdbc.sql("""
                select count(*) as members,
                       count(*) filter (where not resting and carried = 0) as nothing,
                       count(*) filter (where not resting and carried > 0 and carried < room) as something,
                       count(*) filter (where not resting and carried > 0 and carried = room) as full,
                       count(*) filter (where not resting and carried > room) as over,
                       count(*) filter (where resting) as resting,
                       count(*) filter (where not asked) as not_asked
                from (select m.room,
                             exists (select 1 from invitation i where i.helper = m.id and i.made_at > :since) as asked, m.room = 0 or coalesce(m.resting_until > :now, false) as resting,
                             coalesce((select sum(c.weight) from carrying c
                                       where c.helper = m.id and c.ended_at is null and c.last_message_at > :quiet), 0)
                                 as carried
                      from member m) members
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("since", since())
                .param("quiet", Timestamp.from(clock.instant().minus(Carrying.QUIET)))
                .query(HowItGoes::loadOf)
                .single();
    }

    /// Whether more is looked for, in any language, than there is much room for.
    public boolean isHelpScarce() {
        return !scarcity.languages().isEmpty();
    }

    private static Promises promisesOf(ResultSet row, int n) throws SQLException {
        double seconds = row.getDouble("median");
        boolean none = row.wasNull();
        return new Promises(
                row.getInt("kept"),
                row.getInt("late"),
                row.getInt("waiting"),
                none ? null : Duration.ofSeconds(Math.round(seconds)));
    }

    private static Load loadOf(ResultSet row, int n) throws SQLException {
        return new Load(
                row.getInt("members"),
                row.getInt("nothing"),
                row.getInt("something"),
                row.getInt("full"),
                row.getInt("over"),
                row.getInt("resting"),
                row.getInt("not_asked"));
    }

    private Timestamp since() {
        return Timestamp.from(clock.instant().minus(LATELY));
    }
}
