package alongside.asks;

import alongside.members.Viewer;
import alongside.shared.PrivateText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What those who are being asked would like to know before a yes. It says nothing of who they are.
public interface AskedFirst {

    /// Of those who are still being asked.
    List<Asked> list(Viewer asker, Ask ask);

    /// @param id names the question, and nobody
    record Asked(UUID id, PrivateText words, @Nullable PrivateText answer) {}
}
