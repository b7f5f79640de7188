/// What does the corpus teach of what it does not say? Its heads learned without a part of it, and how often it
/// says the same twice.
@NullMarked
package alongside.lab.corpus;

import org.jspecify.annotations.NullMarked;
