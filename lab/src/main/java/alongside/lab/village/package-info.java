/// A village as it is shipped, in a process of its own: started and killed like anyone's, visited by its pages, and
/// looked at from beneath, in its database. Knows the server by its jar and its pages only.
@NullMarked
package alongside.lab.village;

import org.jspecify.annotations.NullMarked;
