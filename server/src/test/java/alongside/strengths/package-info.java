/// What the pages of strengths and struggles say.
@NullMarked
package alongside.strengths;

import org.jspecify.annotations.NullMarked;
