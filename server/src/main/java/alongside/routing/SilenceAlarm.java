package alongside.routing;

import alongside.conversations.ConversationId;
import alongside.shared.Alarms;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Wakes the village to look at a talk in which someone waits. Kept in the transaction of what she waits since.
@Component
class SilenceAlarm {

    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("silence-look");

    private final Alarms alarms;

    SilenceAlarm(Alarms alarms) {
        this.alarms = alarms;
    }

    void set(ConversationId talk, Instant at) {
        alarms.set(LOOK, talk.value(), at);
    }

    @Configuration
    static class Rings {

        @Bean
        Task<Void> silenceLook(ObjectProvider<Silences> silences) {
            return Alarms.heard(LOOK, talk -> silences.getObject().look(new ConversationId(talk)));
        }
    }
}
