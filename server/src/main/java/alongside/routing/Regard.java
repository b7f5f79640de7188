package alongside.routing;

import alongside.learning.Lessons;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/// What counts of a member for one ask beside how her words fit: looked up in memory, one by one.
///
/// @param viceVersa how well the asker could help whom, 0 to 1
record Regard(ToDoubleFunction<UUID> viceVersa, Lessons lessons) {}
