@NullMarked
package alongside.lab.simulate;

import org.jspecify.annotations.NullMarked;
