@NullMarked
package alongside.routing;

import org.jspecify.annotations.NullMarked;
