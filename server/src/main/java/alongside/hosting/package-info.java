/// What the one who hosts the village needs: its first run, how it is reached, whether it is well. Shows nobody's
/// words.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "layout", "village", "members", "door", "care", "keepers", "routing"})
package alongside.hosting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
