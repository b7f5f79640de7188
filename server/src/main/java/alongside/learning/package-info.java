/// What the village has learned from what happened, of each member for herself: what she answered when she was asked,
/// and where her help made things lighter. Tallies that fade, sealed under her key and held in memory; no word, no ask
/// and no other member is in them. They are shown to nobody, and no two members are compared by them on any page.
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "members"})
package alongside.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
