/// How a score becomes the chance that a strength speaks to an ask, learned from pairs people judged.
@NullMarked
package alongside.matching.calibration;

import org.jspecify.annotations.NullMarked;
