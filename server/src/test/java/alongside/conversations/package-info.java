@NullMarked
package alongside.conversations;

import org.jspecify.annotations.NullMarked;
