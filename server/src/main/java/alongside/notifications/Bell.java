package alongside.notifications;

import alongside.shared.Alarms;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Has a channel looked at: what waits, and whether it may go, stands in the tables.
@Component
class Bell {

    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("notify-channel");

    private final Alarms alarms;

    Bell(Alarms alarms) {
        this.alarms = alarms;
    }

    void set(UUID channel, Instant at) {
        alarms.set(LOOK, channel, at);
    }

    @Configuration
    static class Rings {

        @Bean
        Task<Void> notifyChannel(ObjectProvider<Sending> sending) {
            return Alarms.heard(LOOK, channel -> sending.getObject().lookAside(channel));
        }
    }
}
