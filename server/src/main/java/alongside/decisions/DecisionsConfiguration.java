package alongside.decisions;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class DecisionsConfiguration {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    Task<Void> forgetOldDecisions(Decisions decisions) {
        return Tasks.recurring("forget-old-decisions", Schedules.daily(ZoneOffset.UTC, AT_NIGHT))
                .execute((instance, context) -> decisions.forgetOld());
    }
}
