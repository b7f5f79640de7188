/// Which strengths are nearest to an ask, exactly.
@NullMarked
package alongside.matching.nearest;

import org.jspecify.annotations.NullMarked;
