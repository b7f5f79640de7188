@NullMarked
package alongside.keepers;

import org.jspecify.annotations.NullMarked;
