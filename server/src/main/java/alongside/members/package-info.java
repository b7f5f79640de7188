/// Who lives in the village: joining, signing in, what she chose for herself, her children, her boundaries.
/// Never lists people to anyone, and knows nothing of asks.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "village", "live"})
package alongside.members;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
