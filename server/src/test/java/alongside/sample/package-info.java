@NullMarked
package alongside.sample;

import org.jspecify.annotations.NullMarked;
