/// The board of those who keep watch: what is open, what was tried, what comes next, and what a keeper can do about it.
/// Shows no words of an ask; those are read where she is called to it.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "members", "asks", "keepers", "routing"})
package alongside.watch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
