package alongside.decisions;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Reason;
import alongside.members.MemberId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DecisionReading {

    private static final int LATEST = 40;

    private final JdbcClient jdbc;

    DecisionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<Reason> reasons(UUID decision, MemberId member) {
        return jdbc.sql("select reasons from weighed where decision = ? and member = ?")
                .params(decision, member.value())
                .query((row, n) -> codes(row.getArray(1), Reason::valueOf))
                .optional()
                .orElse(Set.of());
    }

    /// A decision as it was made, with its version of the router.
    Optional<Decision> find(UUID id) {
        List<Decision.Weighed> weighed = jdbc.sql("select * from weighed where decision = ? order by place")
                .param(id)
                .query(this::weighed)
                .list();
        return jdbc.sql("select * from decision where id = ?")
                .param(id)
                .query((row, n) -> new Decision(
                        row.getString("version").split(" ")[0], row.getLong("seed"), row.getInt("size"), weighed))
                .optional();
    }

    ByWhen byWhen(UUID id) {
        return jdbc.sql("select by_when from decision where id = ?")
                .param(id)
                .query((row, n) -> ByWhen.valueOf(row.getString(1)))
                .single();
    }

    /// Those in which she was weighed or could not be asked, the latest first.
    List<Considered> list(MemberId member) {
        return jdbc.sql("""
                select d.id, d.made_at, d.by_when, w.*, f.fit as filtered_fit, f.filters,
                       (select count(*) from weighed x where x.decision = d.id) as weighed,
                       (select count(*) from weighed x where x.decision = d.id and x.invited) as asked
                from decision d
                left join weighed w on w.decision = d.id and w.member = :member
                left join filtered f on f.decision = d.id and f.member = :member
                where w.member is not null or f.member is not null
                order by d.made_at desc limit :latest
                """)
                .param("member", member.value())
                .param("latest", LATEST)
                .query(this::considered)
                .list();
    }

    private Considered considered(ResultSet row, int n) throws SQLException {
        Array filters = row.getArray("filters");
        return new Considered(
                row.getObject("id", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                ByWhen.valueOf(row.getString("by_when")),
                row.getInt("weighed"),
                row.getInt("asked"),
                row.getInt("place"),
                filters == null ? weighed(row, n) : null,
                row.getDouble("filtered_fit"),
                filters == null ? Set.of() : codes(filters, Filter::valueOf));
    }

    private Decision.Weighed weighed(ResultSet row, int n) throws SQLException {
        return new Decision.Weighed(
                new Candidate(
                        row.getObject("member", UUID.class),
                        row.getObject("strength", UUID.class),
                        row.getDouble("fit"),
                        row.getInt("room_left"),
                        row.getInt("room"),
                        row.getBoolean("awake"),
                        days(row),
                        row.getBoolean("same_age"),
                        row.getDouble("vice_versa")),
                row.getDouble("value"),
                row.getBoolean("invited"),
                codes(row.getArray("reasons"), Reason::valueOf));
    }

    private static @Nullable Double days(ResultSet row) throws SQLException {
        double days = row.getDouble("days_since_asked");
        return row.wasNull() ? null : days;
    }

    private static <T> Set<T> codes(Array array, Function<String, T> code) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(code).collect(Collectors.toUnmodifiableSet());
    }
}
