/// A village of made-up members over simulated days: how long an ask waits, and who carries how much.
@NullMarked
package alongside.lab.simulate;

import org.jspecify.annotations.NullMarked;
