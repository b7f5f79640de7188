@NullMarked
package alongside.search;

import org.jspecify.annotations.NullMarked;
