@NullMarked
package alongside.live;

import org.jspecify.annotations.NullMarked;
