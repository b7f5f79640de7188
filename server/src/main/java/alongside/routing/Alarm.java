package alongside.routing;

import alongside.asks.AskId;
import alongside.shared.Commits;
import alongside.shared.Ids;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Wakes an ask for its next step. An alarm is kept in the transaction of the fact it follows from; it may ring twice,
/// or for nothing: the ladder knows whether a step is due. What is due now does not wait for the next poll.
@Component
class Alarm {

    private static final TaskDescriptor<Void> STEP = TaskDescriptor.of("ladder-step");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Ids ids;
    private final ObjectProvider<Steps> steps;
    private final Clock clock;

    Alarm(ObjectProvider<SchedulerClient> scheduler, Ids ids, ObjectProvider<Steps> steps, Clock clock) {
        this.scheduler = scheduler;
        this.ids = ids;
        this.steps = steps;
        this.clock = clock;
    }

    /// Each alarm has a name of its own: two set at one moment by two transactions must not stand in each other's way.
    void set(AskId ask, Instant at) {
        scheduler
                .getObject()
                .scheduleIfNotExists(STEP.instance(ask + " " + ids.next()).build(), at);
        if (!at.isAfter(clock.instant())) {
            Commits.after(() -> Thread.ofVirtual()
                    .name("ladder-step")
                    .start(() -> steps.getObject().take(ask)));
        }
    }

    @Configuration
    static class Rings {

        private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

        @Bean
        Task<Void> ladderStep(ObjectProvider<Steps> steps) {
            return Tasks.oneTime(STEP)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> steps.getObject().take(ask(instance.getId())));
        }

        private static AskId ask(String instance) {
            return new AskId(UUID.fromString(instance.substring(0, instance.indexOf(' '))));
        }
    }
}
