/// How a command says what it measured.
@NullMarked
package alongside.lab.output;

import org.jspecify.annotations.NullMarked;
