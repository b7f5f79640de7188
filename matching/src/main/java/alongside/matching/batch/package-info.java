/// Gives many asks to few helpers at once, for times when there is less room than there are asks: one ask after the
/// other would take from a later one the only helper who fits it.
@NullMarked
package alongside.matching.batch;

import org.jspecify.annotations.NullMarked;
