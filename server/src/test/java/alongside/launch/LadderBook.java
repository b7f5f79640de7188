package alongside.launch;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import alongside.testing.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Every step an ask has taken, beside those its table has for it.
///
/// @param database as an operator writes it
record LadderBook(String database, Ladder ladder) {

    /// An effect of a step that was never taken, a wave without a choice, or more asked than the wave has.
    private static final String DOUBLED = """
            select d.ask from decision d left join invitation i on i.decision = d.id
            group by d.id having count(i.id) > d.size
            union all
            select d.ask from decision d
            where not exists (select from ladder_step s where s.ask = d.ask and s.step = d.step)
            union all
            select s.ask from ladder_step s
            where s.step like 'WAVE-%' and not exists (select from decision d where d.ask = s.ask and d.step = s.step)
            union all
            select i.ask from invitation i where i.watch group by i.ask, i.helper having count(*) > 1
            union all
            select d.ask from decision d group by d.ask, d.step having count(*) > 1
            """;

    /// What a row of an answer becomes.
    private interface Row<T> {

        T of(ResultSet row) throws SQLException;
    }

    private record Raised(UUID ask, Instant at) {}

    int taken() {
        return list("select count(*) from ladder_step", row -> row.getInt(1)).getFirst();
    }

    /// How far the ask that waits longest is behind its next step.
    Duration behind() {
        return list(
                        "select coalesce(extract(epoch from now() - min(wake_at)), 0) from ladder",
                        row -> Duration.ofMillis((long) (row.getDouble(1) * 1000)))
                .getFirst();
    }

    int doubled() {
        return list(DOUBLED, row -> row.getObject(1, UUID.class)).size();
    }

    /// The steps that were due by their table until then, and neither taken nor, within the time allowed, stood for
    /// by a newer one of their kind.
    List<String> missed(Instant until, Duration allowed) {
        return list("select id, raised_at from ask", LadderBook::raised).stream()
                .flatMap(raised -> missed(raised, until, allowed))
                .toList();
    }

    private Stream<String> missed(Raised raised, Instant until, Duration allowed) {
        Map<String, Instant> taken = new HashMap<>();
        list(
                "select step, taken_at from ladder_step where ask = '" + raised.ask() + "'",
                row -> taken.put(row.getString(1), row.getTimestamp(2).toInstant()));
        return Stream.iterate(
                        ladder.first(ByWhen.SOON, raised.at()),
                        step -> step.at().isBefore(until),
                        step -> ladder.after(ByWhen.SOON, raised.at(), ZoneOffset.UTC, step))
                .filter(step -> !isTaken(step, taken, allowed))
                .map(step -> raised.ask() + " " + step.name());
    }

    private static boolean isTaken(Step step, Map<String, Instant> taken, Duration allowed) {
        return taken.containsKey(step.name())
                || taken.entrySet().stream()
                        .filter(other -> other.getKey().startsWith(step.kind() + "-"))
                        .filter(other -> number(other.getKey()) > step.number())
                        .anyMatch(other -> !other.getValue().isAfter(step.at().plus(allowed)));
    }

    private static int number(String step) {
        return Integer.parseInt(step.substring(step.indexOf('-') + 1));
    }

    private static Raised raised(ResultSet row) throws SQLException {
        return new Raised(row.getObject(1, UUID.class), row.getTimestamp(2).toInstant());
    }

    private <T> List<T> list(String sql, Row<T> row) {
        String place = database.substring(database.indexOf('@') + 1);
        try (Connection connection =
                        DriverManager.getConnection("jdbc:postgresql://" + place, "postgres", TestPostgres.password());
                var statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            List<T> all = new ArrayList<>();
            while (answer.next()) {
                all.add(row.of(answer));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
