@NullMarked
package alongside.lab.faults;

import org.jspecify.annotations.NullMarked;
