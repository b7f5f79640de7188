/// Measures how many asks find someone while help is scarce: decided about one after the other, and together.
@NullMarked
package alongside.lab.scarcity;

import org.jspecify.annotations.NullMarked;
