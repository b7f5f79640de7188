@NullMarked
package alongside.hosting;

import org.jspecify.annotations.NullMarked;
