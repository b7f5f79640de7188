package alongside.routing;

import alongside.members.Viewer;

/// What a member was told and has not looked at; implemented by the room that tells.
public interface News {

    boolean isThereFor(Viewer viewer);
}
