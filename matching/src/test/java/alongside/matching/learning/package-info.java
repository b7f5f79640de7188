@NullMarked
package alongside.matching.learning;

import org.jspecify.annotations.NullMarked;
