package alongside.asks;

import alongside.members.Child;
import alongside.shared.PrivateText;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /// Her only child is chosen already; among several she taps, or leaves it.
    boolean chosen(Child child) {
        return form.child() == null ? children.size() == 1 : child.id().equals(form.child());
    }
}
