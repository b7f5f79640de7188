@NullMarked
package alongside.matching.batch;

import org.jspecify.annotations.NullMarked;
