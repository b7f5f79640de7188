package alongside.routing;

import alongside.conversations.ConversationId;
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

/// Wakes the village to look at a talk in which someone waits. Kept in the transaction of what she waits since.
@Component
class SilenceAlarm {

    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("silence-look");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Ids ids;

    SilenceAlarm(ObjectProvider<SchedulerClient> scheduler, Ids ids) {
        this.scheduler = scheduler;
        this.ids = ids;
    }

    void set(ConversationId talk, Instant at) {
        scheduler
                .getObject()
                .scheduleIfNotExists(LOOK.instance(talk + " " + ids.next()).build(), at);
    }

    @Configuration
    static class Rings {

        private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

        @Bean
        Task<Void> silenceLook(ObjectProvider<Silences> silences) {
            return Tasks.oneTime(LOOK)
                    .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                    .onDeadExecutionRevive()
                    .execute((instance, context) -> silences.getObject().look(talk(instance.getId())));
        }

        private static ConversationId talk(String instance) {
            return new ConversationId(UUID.fromString(instance.substring(0, instance.indexOf(' '))));
        }
    }
}
