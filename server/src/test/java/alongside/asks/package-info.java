@NullMarked
package alongside.asks;

import org.jspecify.annotations.NullMarked;
