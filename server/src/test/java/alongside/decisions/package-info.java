@NullMarked
package alongside.decisions;

import org.jspecify.annotations.NullMarked;
