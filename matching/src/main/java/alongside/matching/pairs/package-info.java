/// Who could be there for each other: pairs in which each is good at what the other struggles with, found for a whole
/// village at once with a proof of how good they are, and rings of three for those who are left.
///
/// The way: [CandidateSearch] finds edges, [Pairs] matches, [PairCheck] checks, [Rings] takes the rest.
@NullMarked
package alongside.matching.pairs;

import org.jspecify.annotations.NullMarked;
