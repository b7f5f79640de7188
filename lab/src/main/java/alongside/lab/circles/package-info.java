/// Circles beside those of a general solver: how much they cover, how near their members are to each other, and what
/// becomes of them when members come and leave.
@NullMarked
package alongside.lab.circles;

import org.jspecify.annotations.NullMarked;
