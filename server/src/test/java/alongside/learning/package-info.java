@NullMarked
package alongside.learning;

import org.jspecify.annotations.NullMarked;
