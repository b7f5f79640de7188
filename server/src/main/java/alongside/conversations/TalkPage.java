package alongside.conversations;

import alongside.layout.Frame;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What one of the two sees. It holds no id of a person and, for a helper, none of the ask.
///
/// @param ask the ask's id, for its asker only: a helper never learns it
/// @param name the other's nickname; null while she is veiled
/// @param asker whether the viewer is the one who asked
/// @param asked the words of the ask, and whether it is still open
/// @param along what the asker took along of her own words from a talk before this one
/// @param another how many voices are wanted once one more is; 0 where none can be
/// @param lull whether its asker is asked how heavy it is now, because nobody has written for days
/// @param strength what the helper once wrote, which led here
/// @param clientId names the message that is being written, so that sending it twice is one message
/// @param sentence the key of why it could not be sent
record TalkPage(
        UUID id,
        @Nullable UUID ask,
        @Nullable PrivateText name,
        boolean asker,
        boolean veiled,
        PrivateText asked,
        List<PrivateText> along,
        boolean open,
        int another,
        boolean lull,
        @Nullable String strength,
        boolean sameAge,
        Instant since,
        boolean ended,
        boolean handedOver,
        List<Line> lines,
        UUID clientId,
        String typed,
        @Nullable String sentence) {

    TalkPage {
        along = List.copyOf(along);
        lines = List.copyOf(lines);
    }

    record Line(boolean mine, boolean thanks, PrivateText words, Instant at) {}

    /// How the page calls the other, where a sentence begins with her.
    String other(Frame frame) {
        PrivateText shown = name;
        return shown == null ? frame.say("talk.veiled.first") : shown.words();
    }

    /// How the page calls the other within a sentence.
    String her(Frame frame) {
        PrivateText shown = name;
        return shown == null ? frame.say("talk.veiled.within") : shown.words();
    }

    /// The first letter of a name that may be shown.
    String initial() {
        return Initial.of(name);
    }

    boolean startsDay(Frame frame, int index) {
        return index == 0
                || !frame.day(lines.get(index).at())
                        .equals(frame.day(lines.get(index - 1).at()));
    }
}
