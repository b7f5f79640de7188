/// How fast the real village is, at a size no real one has yet. It is measured from inside its own process.
@NullMarked
package alongside.lab.bench;

import org.jspecify.annotations.NullMarked;
