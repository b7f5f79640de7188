/// Cuts texts into the numbered pieces a sentence model knows, as the model was taught.
@NullMarked
package alongside.matching.pieces;

import org.jspecify.annotations.NullMarked;
