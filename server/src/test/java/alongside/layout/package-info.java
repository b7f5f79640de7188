/// Pages on paper: rendered without a server.
@NullMarked
package alongside.layout;

import org.jspecify.annotations.NullMarked;
