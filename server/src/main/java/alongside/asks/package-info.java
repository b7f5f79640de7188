/// A struggle put to the village now: writing it, waiting, withdrawing, closing. Knows nothing of who is asked: routing
/// hears of every [AskEvent] and says how an ask stands ([AskProgress]).
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "members", "care", "search", "live"})
package alongside.asks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
