/// Who is asked to speak into an ask, when, and why: waves, invitations, the watch, and how much a helper carries.
/// Nobody is asked beyond her room, nobody meets whom she blocked, and no ask is ever without a next step.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "launch",
            "shared",
            "layout",
            "live",
            "members",
            "asks",
            "strengths",
            "conversations",
            "search",
            "keepers",
            "learning",
            "decisions"
        })
package alongside.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
