/// Whom to ask, and what happens when. Pure functions of their inputs and a seed; every decision explains itself.
@NullMarked
package alongside.matching.routing;

import org.jspecify.annotations.NullMarked;
