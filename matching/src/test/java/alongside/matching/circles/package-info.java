@NullMarked
package alongside.matching.circles;

import org.jspecify.annotations.NullMarked;
