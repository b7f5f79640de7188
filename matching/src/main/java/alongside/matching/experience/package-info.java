/// Who answered what before, and what that says about a new ask. It holds numbers only: the words stay where they
/// were read.
@NullMarked
package alongside.matching.experience;

import org.jspecify.annotations.NullMarked;
