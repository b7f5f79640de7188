@NullMarked
package alongside.shared;

import org.jspecify.annotations.NullMarked;
