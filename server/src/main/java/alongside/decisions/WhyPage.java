package alongside.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the host sees of one member who wants to know: when and by which numbers, and of no one else anything.
///
/// @param typed the number as it was typed
/// @param sentence the key of what to change, or null
/// @param considered null while no number was looked up
/// @param again how many of them came out the same when made again from their numbers
record WhyPage(
        String typed, @Nullable String sentence, @Nullable List<Considered> considered, int again) {

    static WhyPage open(String typed, @Nullable String sentence) {
        return new WhyPage(typed, sentence, null, 0);
    }
}
