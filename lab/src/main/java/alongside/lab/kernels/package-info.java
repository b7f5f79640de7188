/// The innermost loops, each alone: what one inner product, one text and one decision take.
@NullMarked
package alongside.lab.kernels;

import org.jspecify.annotations.NullMarked;
