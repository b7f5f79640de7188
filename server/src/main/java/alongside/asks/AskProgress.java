package alongside.asks;

import alongside.members.Viewer;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How an open ask stands, for its asker.
public interface AskProgress {

    Progress of(Ask ask);

    /// Who would read an ask that nobody could take: the nickname of whoever keeps watch for this asker.
    @Nullable
    PrivateText watch(Viewer asker);

    /// @param due the moment by which she was told she will hear; null where nobody else keeps watch
    /// @param missed the time she was promised last that passed without a word; null when none did
    /// @param asked how many are being asked right now
    /// @param askedSince when the newest of them was asked; null when nobody is asked
    /// @param allKnow whether each of them is known to know this
    /// @param nextAt when the next wave goes out, and how many it asks; null when none is planned
    /// @param watch who keeps watch, and since or from when
    /// @param talks who said yes
    record Progress(
            @Nullable Instant due,
            @Nullable Instant missed,
            int asked,
            @Nullable Instant askedSince,
            boolean allKnow,
            @Nullable Instant nextAt,
            int nextSize,
            @Nullable Watch watch,
            List<Talk> talks) {

        public Progress {
            talks = List.copyOf(talks);
        }
    }

    /// @param called whether she has the ask already
    record Watch(PrivateText nickname, Instant at, boolean called) {}

    /// @param heard whether she has written already
    record Talk(UUID conversation, PrivateText nickname, boolean heard) {}
}
