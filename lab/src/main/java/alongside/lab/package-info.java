/// Is it true? Commands that measure the engine on data. Nothing here is part of a running village.
@NullMarked
package alongside.lab;

import org.jspecify.annotations.NullMarked;
