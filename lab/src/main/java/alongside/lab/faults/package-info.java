/// Does the village lose anything? It is struck while people write in it, and what it said it had kept is looked for
/// afterwards, in its database and on everyone's pages.
@NullMarked
package alongside.lab.faults;

import org.jspecify.annotations.NullMarked;
