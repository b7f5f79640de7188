/// What happened to those who were asked, as tallies that fade: how likely a member is to say yes, and where her help
/// has made things lighter. It holds numbers and the ids of concepts, never words.
@NullMarked
package alongside.matching.learning;

import org.jspecify.annotations.NullMarked;
