/// Texts in languages no model speaks: which language it is, and what it says as far as words tell.
@NullMarked
package alongside.matching.languages;

import org.jspecify.annotations.NullMarked;
