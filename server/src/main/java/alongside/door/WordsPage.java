package alongside.door;

import alongside.layout.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Eight words to keep, then one of them asked back.
///
/// @param action where the form goes
/// @param carried everything the form brings along, the words' seed included
/// @param renewing whether she is a member already, who gets new words
/// @param sentence the key of what to change, or null
public record WordsPage(
        String action,
        List<Carried> carried,
        Offer offer,
        boolean renewing,
        @Nullable String sentence) {

    private static final String STEP = "step";
    private static final String CONFIRM = "confirm";
    private static final String WORD = "word";

    public WordsPage {
        carried = List.copyOf(carried);
    }

    public static WordsPage of(String action, List<Carried> carried, Offer offer, boolean renewing) {
        List<Carried> all = new ArrayList<>(carried);
        all.add(new Carried(Offer.SEED, offer.seed()));
        return new WordsPage(action, all, offer, renewing, null);
    }

    /// Whether she typed back the word she was asked for.
    public boolean confirmed(Map<String, String> typed) {
        return typed.get(WORD) instanceof String word && confirming(typed) && offer.confirmedBy(word);
    }

    /// The words, or, once she kept them, the question for one.
    public Screen screen(Map<String, String> typed) {
        if (!confirming(typed)) {
            return Screen.of("door/words", this);
        }
        return typed.containsKey(WORD)
                ? Screen.again("door/confirm", new WordsPage(action, carried, offer, renewing, "door.confirm.again"))
                : Screen.of("door/confirm", this);
    }

    private static boolean confirming(Map<String, String> typed) {
        return CONFIRM.equals(typed.get(STEP));
    }
}
