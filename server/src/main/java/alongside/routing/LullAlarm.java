package alongside.routing;

import alongside.asks.AskId;
import alongside.conversations.Conversations;
import alongside.shared.Alarms;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/// Wakes the village to look at an ask in whose talks nobody may have written for days. Kept in the transaction of
/// each word.
@Component
class LullAlarm {

    private static final TaskDescriptor<Void> LOOK = TaskDescriptor.of("lull-look");

    private final Alarms alarms;

    LullAlarm(Alarms alarms) {
        this.alarms = alarms;
    }

    void setAfter(AskId ask, Instant word) {
        alarms.set(LOOK, ask.value(), word.plus(Conversations.LULL));
    }

    @Configuration
    static class Rings {

        @Bean
        Task<Void> lullLook(ObjectProvider<Lulls> lulls) {
            return Alarms.heard(LOOK, ask -> lulls.getObject().look(new AskId(ask)));
        }
    }
}
