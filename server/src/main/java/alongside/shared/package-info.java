/// What every room needs and no room owns: ids, private text, sealing. Holds no words of the domain.
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN, allowedDependencies = "launch")
package alongside.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
