package alongside.routing;

import alongside.asks.Asking;
import alongside.conversations.Talking;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/// A test that begins with [Scene#empty] before each of its cases: so one village serves all such classes. It takes the
/// steps of its asks itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VillageTest(shared = true)
@Import({
    MovableClock.Hands.class,
    PatientAlarm.class,
    Cast.class,
    Asking.class,
    Talking.class,
    Answering.class,
    Scene.class
})
@interface OnTheScene {}
