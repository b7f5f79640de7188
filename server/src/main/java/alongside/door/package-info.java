/// The door of the village: how one comes in by a link, and comes back with a passkey or with her recovery words.
/// Never reveals whether someone is a member.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "village", "members"})
package alongside.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
