/// Who keeps watch over asks nobody took: members who said yes to it, on the days they chose, and the host behind them.
/// Never makes anyone a keeper who did not agree herself, and knows nothing of asks.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "members"})
package alongside.keepers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
