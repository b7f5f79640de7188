/// Which strengths are nearest to an ask: exactly, but for a chance that [ExactIndex] names.
@NullMarked
package alongside.matching.nearest;

import org.jspecify.annotations.NullMarked;
