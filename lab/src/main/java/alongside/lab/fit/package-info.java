/// Does an ask find the strengths that speak to it? Rankings of a judged set, the figures they earn,
/// and the value from which the product may say that someone knows this.
@NullMarked
package alongside.lab.fit;

import org.jspecify.annotations.NullMarked;
