/// Measures the giving of many asks to few helpers at once, beside an exact solver and beside one after the other.
@NullMarked
package alongside.lab.batch;

import org.jspecify.annotations.NullMarked;
