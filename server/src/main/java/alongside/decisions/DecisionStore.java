package alongside.decisions;

import alongside.asks.Ask;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Reason;
import alongside.matching.routing.Step;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DecisionStore {

    private static final String ADD = """
            insert into weighed (decision, place, member, strength, fit, room_left, room, awake, days_since_asked, same_age,
                                 vice_versa, value, invited, reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text[]))
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Clock clock;

    DecisionStore(JdbcClient jdbc, JdbcTemplate batch, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.clock = clock;
    }

    void add(UUID id, Ask ask, Step step, Decision decision, String meaningVersion) {
        jdbc.sql("""
                insert into decision (id, ask, step, made_at, by_when, size, seed, version) values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id,
                        ask.id().value(),
                        step.name(),
                        Timestamp.from(clock.instant()),
                        ask.byWhen().name(),
                        decision.size(),
                        decision.seed(),
                        decision.version() + " " + meaningVersion)
                .update();
        List<Decision.Weighed> weighed = decision.weighed();
        List<Object[]> rows = IntStream.range(0, weighed.size())
                .mapToObj(place -> row(id, place + 1, weighed.get(place)))
                .toList();
        batch.batchUpdate(ADD, rows);
    }

    /// All of them at once: there may be as many as were looked at.
    void addFiltered(UUID decision, List<Filtered> filtered) {
        jdbc.sql("""
                insert into filtered (decision, member, fit, filters)
                select ?, one.member, one.fit, string_to_array(one.filters, ',')
                from unnest(cast(? as uuid[]), cast(? as double precision[]), cast(? as text[])) one (member, fit, filters)
                """)
                .params(
                        decision,
                        filtered.stream().map(one -> one.member().toString()).toArray(String[]::new),
                        filtered.stream().map(Filtered::fit).toArray(Double[]::new),
                        filtered.stream()
                                .map(one ->
                                        one.filters().stream().map(Filter::name).collect(Collectors.joining(",")))
                                .toArray(String[]::new))
                .update();
    }

    void removeBefore(Instant moment) {
        jdbc.sql("delete from decision where made_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }

    private static Object[] row(UUID decision, int place, Decision.Weighed weighed) {
        Candidate candidate = weighed.candidate();
        return new Object[] {
            decision,
            place,
            candidate.member(),
            candidate.strength(),
            candidate.fit(),
            candidate.roomLeft(),
            candidate.room(),
            candidate.awake(),
            candidate.daysSinceAsked(),
            candidate.sameAge(),
            candidate.viceVersa(),
            weighed.value(),
            weighed.invited(),
            weighed.reasons().stream().map(Reason::name).sorted().collect(Collectors.joining(",", "{", "}"))
        };
    }
}
