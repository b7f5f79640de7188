package alongside.asks;

import alongside.members.Viewer;
import alongside.shared.PrivateText;
import java.util.List;
import java.util.UUID;

/// The talks of an ask whose helper could not go on.
public interface HandedOver {

    List<Talk> list(Viewer asker, Ask ask);

    /// @param wrote whether the asker has written in it, so that she can take something along
    /// @param taken how many of her messages she takes along
    record Talk(UUID conversation, PrivateText nickname, boolean wrote, int taken) {}
}
