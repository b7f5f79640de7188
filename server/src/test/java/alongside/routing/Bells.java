package alongside.routing;

import alongside.asks.AskId;
import alongside.conversations.ConversationId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Rings what the village has set its alarms to, and nothing else, by the test's own clock and in the test's own
/// thread: a seed tells the same story twice, and a step without an alarm is never taken. [PatientAlarm] leaves to it
/// what is due now.
@TestComponent
class Bells {

    private final JdbcClient jdbc;
    private final Steps steps;
    private final Silences silences;
    private final Lulls lulls;

    Bells(JdbcClient jdbc, Steps steps, Silences silences, Lulls lulls) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.silences = silences;
        this.lulls = lulls;
    }

    void ringUntil(Instant now) {
        List<String[]> due = due(now);
        while (!due.isEmpty()) {
            due.forEach(one -> ring(one[0], UUID.fromString(one[1].substring(0, one[1].indexOf(' ')))));
            due = due(now);
        }
    }

    private void ring(String task, UUID about) {
        switch (task) {
            case "ladder-step" -> steps.take(new AskId(about));
            case "silence-look" -> silences.look(new ConversationId(about));
            case "lull-look" -> lulls.look(new AskId(about));
            default -> throw new AssertionError("Nobody hears " + task + ".");
        }
    }

    private List<String[]> due(Instant now) {
        return jdbc
                .sql("delete from scheduled_tasks where execution_time <= ? returning task_name, task_instance")
                .param(Timestamp.from(now))
                .query((row, n) -> new String[] {row.getString(1), row.getString(2)})
                .list()
                .stream()
                .distinct()
                .toList();
    }
}
