/// A real village for a test: the whole server, on a real PostgreSQL.
@NullMarked
package alongside.testing;

import org.jspecify.annotations.NullMarked;
