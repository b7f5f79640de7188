package alongside.door;

import java.util.List;
import java.util.Locale;

/// Eight words shown to someone, not yet hers. They are computed from the seed and the village's key, so that the form
/// that shows them can bring them back without the village keeping them, and nobody can choose her own.
///
/// @param seed random, as secret as the words
/// @param asked which of the words she is asked for, counted from 1
public record Offer(String seed, List<String> words, int asked) {

    static final String SEED = "seed";

    public Offer {
        words = List.copyOf(words);
    }

    boolean confirmedBy(String typed) {
        return words.get(asked - 1).equals(typed.strip().toLowerCase(Locale.ROOT));
    }
}
