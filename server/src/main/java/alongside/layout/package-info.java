/// How every page looks and is sent: the shell, the words, the styles and scripts, and the headers that guard them.
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared"})
package alongside.layout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
