/// Who could be a circle: six to ten who share a language, live near in time, have children of a like age, and are good
/// at what the others struggle with. A circle is proposed once and then left in peace: a newcomer is seated at once,
/// and what time undoes is repaired by moving almost nobody.
///
/// The way: [Circles] seats, [Start] and [Annealing] propose, [Repair] mends, [Recount] checks.
@NullMarked
package alongside.matching.circles;

import org.jspecify.annotations.NullMarked;
