/// Who should be asked? People ranked for asks that were answered, by what they answered before.
@NullMarked
package alongside.lab.routing;

import org.jspecify.annotations.NullMarked;
