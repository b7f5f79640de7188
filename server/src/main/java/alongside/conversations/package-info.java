/// The private talk of an asker and one helper: written live, in order, never lost or doubled. Shows it to these two
/// and to no one else; a veil lifts only when the asker lifts it. Opened by routing, when someone says yes.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "live", "members", "asks", "strengths"})
package alongside.conversations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
