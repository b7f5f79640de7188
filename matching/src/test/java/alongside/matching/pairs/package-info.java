@NullMarked
package alongside.matching.pairs;

import org.jspecify.annotations.NullMarked;
