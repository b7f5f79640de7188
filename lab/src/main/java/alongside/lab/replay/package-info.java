/// Decisions of a village, made again from the numbers that were kept of them.
@NullMarked
package alongside.lab.replay;

import org.jspecify.annotations.NullMarked;
