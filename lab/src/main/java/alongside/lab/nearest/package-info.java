/// How fast whoever could help is found, and whether it is whom comparing everybody would find.
@NullMarked
package alongside.lab.nearest;

import org.jspecify.annotations.NullMarked;
