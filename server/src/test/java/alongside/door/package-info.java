@NullMarked
package alongside.door;

import org.jspecify.annotations.NullMarked;
