/// Files a command is given, read strictly: a line that is not understood is named, never skipped.
@NullMarked
package alongside.lab.input;

import org.jspecify.annotations.NullMarked;
