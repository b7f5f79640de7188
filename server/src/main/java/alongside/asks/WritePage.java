package alongside.asks;

import alongside.members.Child;
import alongside.shared.PrivateText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param sentence the key of what to change, when it could not be sent
/// @param watch who would read it if nobody could take it; null when nobody else keeps watch
/// @param small in a small village her words may show who she is, veil or not
record WritePage(
        AskForm form,
        UUID clientId,
        @Nullable String sentence,
        List<String> languages,
        List<Child> children,
        @Nullable PrivateText watch,
        boolean small,
        List<Ask> open) {

    static final int SMALL_VILLAGE = 30;
    private static final int OPENING = 90;

    WritePage {
        languages = List.copyOf(languages);
        children = List.copyOf(children);
        open = List.copyOf(open);
    }

    /// Her only child is chosen already, until she chooses otherwise; among several she taps, or leaves it.
    boolean chosen(Child child) {
        return form.child() == null
                ? sentence == null && children.size() == 1
                : child.id().equals(form.child());
    }

    boolean noneChosen() {
        return children.stream().noneMatch(this::chosen);
    }

    boolean chosen(String language) {
        return language.equals(form.language() == null ? languages.getFirst() : form.language());
    }

    /// The first words of an ask, enough to know it by.
    String opening(Ask ask) {
        String words = ask.words().words();
        if (words.codePointCount(0, words.length()) <= OPENING) {
            return words;
        }
        String cut = words.substring(0, words.offsetByCodePoints(0, OPENING));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut).strip() + "…";
    }
}
