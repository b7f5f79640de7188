package alongside.notifications;

import alongside.shared.Ids;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Has a channel looked at. A bell is kept in the transaction of the fact; it may ring twice, or for nothing: what
/// waits, and whether it may go, stands in the tables.
@Component
class Bell {

    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("notify-channel");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Ids ids;

    Bell(ObjectProvider<SchedulerClient> scheduler, Ids ids) {
        this.scheduler = scheduler;
        this.ids = ids;
    }

    /// Each bell has a name of its own: two set at one moment by two transactions must not stand in each other's way.
    void set(UUID channel, Instant at) {
        scheduler
                .getObject()
                .scheduleIfNotExists(LOOK.instance(channel + " " + ids.next()).build(), at);
    }

    @Configuration
    static class Rings {

        private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

        @Bean
        Task<Void> notifyChannel(ObjectProvider<Sending> sending) {
            return Tasks.oneTime(LOOK)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> sending.getObject().lookAside(channel(instance.getId())));
        }

        private static UUID channel(String instance) {
            return UUID.fromString(instance.substring(0, instance.indexOf(' ')));
        }
    }
}
