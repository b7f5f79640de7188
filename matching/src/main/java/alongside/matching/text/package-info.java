/// What a text means: a vector, the concerns it speaks of, and the age of a child in its words.
@NullMarked
package alongside.matching.text;

import org.jspecify.annotations.NullMarked;
