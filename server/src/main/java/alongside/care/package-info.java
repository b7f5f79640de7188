/// People to call. Its pages stand when the database does not: numbers come from files alone, and nobody is asked who
/// she is. Gives no advice, interprets nothing, is not crisis care.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout"})
package alongside.care;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
