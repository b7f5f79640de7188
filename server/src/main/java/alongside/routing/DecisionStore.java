package alongside.routing;

import alongside.asks.Ask;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Reason;
import alongside.matching.routing.Step;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Every decision with the numbers it rested on. No word, vector or concept of the ask is among them.
@Component
class DecisionStore {

    private static final String ADD = """
            insert into weighed (decision, member, strength, fit, room_left, room, awake, days_since_asked, same_age,
                                 vice_versa, value, invited, reasons)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as text[]))
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
        List<Object[]> rows =
                decision.weighed().stream().map(weighed -> row(id, weighed)).toList();
        batch.batchUpdate(ADD, rows);
    }

    /// Why she was invited; empty once the decision is gone.
    Set<Reason> reasons(Invitation invitation) {
        UUID decision = invitation.decision();
        if (decision == null) {
            return Set.of();
        }
        return jdbc.sql("select reasons from weighed where decision = ? and member = ?")
                .params(decision, invitation.helper().value())
                .query((row, n) -> Arrays.stream((String[]) row.getArray(1).getArray())
                        .map(Reason::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .optional()
                .orElse(Set.of());
    }

    private static Object[] row(UUID decision, Decision.Weighed weighed) {
        Candidate candidate = weighed.candidate();
        return new Object[] {
            decision,
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
