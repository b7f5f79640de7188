/// From a command line to a running village: what she typed, the data directory, the database in it. Knows nothing of
/// what the village does.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package alongside.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
