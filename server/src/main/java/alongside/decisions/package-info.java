/// Why members were asked, and why not: every decision of a wave with the numbers it rested on, for 90 days. No word,
/// vector or concept of an ask is among them, and nobody but the host of a member who wants to know reads them.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "members", "asks"})
package alongside.decisions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
