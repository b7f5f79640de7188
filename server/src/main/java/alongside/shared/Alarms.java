package alongside.shared;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Alarms that outlive the process, kept in the transaction of the fact they follow from. One may ring twice, or for
/// nothing: whoever hears it looks whether there is something to do.
@Component
public class Alarms {

    private static final Duration AGAIN_AFTER = Duration.ofSeconds(10);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Ids ids;

    Alarms(ObjectProvider<SchedulerClient> scheduler, Ids ids) {
        this.scheduler = scheduler;
        this.ids = ids;
    }

    /// Each alarm has a name of its own: two set at one moment by two transactions must not stand in each other's way.
    public void set(TaskDescriptor<Void> kind, UUID about, Instant at) {
        scheduler
                .getObject()
                .scheduleIfNotExists(kind.instance(about + " " + ids.next()).build(), at);
    }

    /// What is done when alarms of a kind ring. What fails is tried again, and a dead process's alarms are taken over.
    public static Task<Void> heard(TaskDescriptor<Void> kind, Consumer<UUID> hears) {
        return Tasks.oneTime(kind)
                .onFailure(new FailureHandler.OnFailureRetryLater<>(AGAIN_AFTER))
                .onDeadExecutionRevive()
                .execute((instance, context) -> hears.accept(about(instance.getId())));
    }

    private static UUID about(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf(' ')));
    }
}
