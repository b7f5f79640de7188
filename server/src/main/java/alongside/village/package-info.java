/// One installation: its name, door, languages, country and word for members. Knows nobody.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package alongside.village;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
