/// What members are good at and what they would like to get better at, in their own words. Strengths are shown to their
/// owner, and the one that led to a yes to that asker; to nobody else.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "layout", "members", "search"})
package alongside.strengths;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
