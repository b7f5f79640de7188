@NullMarked
package alongside.notifications;

import org.jspecify.annotations.NullMarked;
