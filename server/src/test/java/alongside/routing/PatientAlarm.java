package alongside.routing;

import alongside.asks.AskId;
import alongside.shared.Alarms;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/// Leaves what is due now to the test: no step is taken beside it, sooner or later than the test thinks.
@TestComponent
@Primary
class PatientAlarm extends Alarm {

    private final Alarms alarms;

    PatientAlarm(Alarms alarms, ObjectProvider<Steps> steps, Clock clock) {
        super(alarms, steps, clock);
        this.alarms = alarms;
    }

    @Override
    void set(AskId ask, Instant at) {
        alarms.set(STEP, ask.value(), at);
    }
}
