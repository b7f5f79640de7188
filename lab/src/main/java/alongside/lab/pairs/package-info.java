/// Measures pairs of members who can help each other, beside exact and greedy matchings of others.
@NullMarked
package alongside.lab.pairs;

import org.jspecify.annotations.NullMarked;
