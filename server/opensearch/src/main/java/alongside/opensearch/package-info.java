/// An OpenSearch node of one process, from jars, for tests and benches. It has no bootstrap checks and no security,
/// so it is never part of a village: an operator brings an ordinary OpenSearch.
@NullMarked
package alongside.opensearch;

import org.jspecify.annotations.NullMarked;
