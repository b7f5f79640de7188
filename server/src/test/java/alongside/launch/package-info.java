@NullMarked
package alongside.launch;

import org.jspecify.annotations.NullMarked;
