/// Reaches members who are not looking: a list in the village, and beyond it the channels each of them chose, a device
/// or an e-mail address. Listens to the other rooms; none of them knows it. Never says what something is about or whom
/// it is from, and keeps everyone's quiet hours.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "layout", "live", "village", "members", "asks", "conversations", "routing"})
package alongside.notifications;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
