@NullMarked
package alongside.journeys;

import org.jspecify.annotations.NullMarked;
