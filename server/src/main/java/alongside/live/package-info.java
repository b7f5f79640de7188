/// Tells a member's open pages that something changed, without saying what: the page asks again for what is true now.
/// PostgreSQL's NOTIFY carries ids to the node that holds her stream. Carries no words, ever.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout"})
package alongside.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
