/// What the packaged models learn from the corpus: small adapters, and after them the heads.
@NullMarked
package alongside.lab.learn;

import org.jspecify.annotations.NullMarked;
