@NullMarked
package alongside.members;

import org.jspecify.annotations.NullMarked;
