package alongside.routing;

import alongside.asks.AskId;
import alongside.shared.Alarms;
import alongside.shared.Commits;
import alongside.shared.NotThere;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Wakes an ask for its next step: the ladder knows whether one is due. What is due now is taken as soon as it is kept,
/// and the alarm rings a little later, in case this process died meanwhile: at once it would only wait for the same
/// row.
@Component
class Alarm {

    static final TaskDescriptor<Void> STEP = TaskDescriptor.of("ladder-step");

    private static final Duration IN_CASE = Duration.ofSeconds(5);

    private final Alarms alarms;
    private final ObjectProvider<Steps> steps;
    private final Clock clock;

    Alarm(Alarms alarms, ObjectProvider<Steps> steps, Clock clock) {
        this.alarms = alarms;
        this.steps = steps;
        this.clock = clock;
    }

    void set(AskId ask, Instant at) {
        Instant now = clock.instant();
        boolean isDue = !at.isAfter(now);
        alarms.set(STEP, ask.value(), isDue ? now.plus(IN_CASE) : at);
        if (isDue) {
            Commits.after(() -> Thread.ofVirtual().name("ladder-step").start(() -> takeUnlessGone(ask)));
        }
    }

    private void takeUnlessGone(AskId ask) {
        try {
            steps.getObject().take(ask);
        } catch (NotThere gone) {
            // Whoever asked has left meanwhile, and her ask with her.
            return;
        }
    }

    @Configuration
    static class Rings {

        @Bean
        Task<Void> ladderStep(ObjectProvider<Steps> steps) {
            return Alarms.heard(STEP, ask -> steps.getObject().take(new AskId(ask)));
        }
    }
}
