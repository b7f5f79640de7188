/// The village of made-up people in which one person can see both sides of an ask. Its people, its filling and its
/// sign-in by one click exist in the mode `sample` only; what keeps the two kinds of village apart exists in both.
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "launch",
            "layout",
            "village",
            "members",
            "strengths",
            "asks",
            "conversations",
            "routing"
        })
package alongside.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
