@NullMarked
package alongside.care;

import org.jspecify.annotations.NullMarked;
