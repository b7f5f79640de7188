@NullMarked
package alongside.matching.routing;

import org.jspecify.annotations.NullMarked;
