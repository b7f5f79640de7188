/// Where meaning and nearness live while the village runs: the model, the concepts, the index of strengths.
/// Keeps nothing of an ask.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "launch"})
package alongside.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
