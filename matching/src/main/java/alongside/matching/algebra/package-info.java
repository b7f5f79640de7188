/// The little arithmetic on vectors and matrices that reading and learning share.
@NullMarked
package alongside.matching.algebra;

import org.jspecify.annotations.NullMarked;
