@NullMarked
package alongside.watch;

import org.jspecify.annotations.NullMarked;
