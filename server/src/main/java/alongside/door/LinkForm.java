package alongside.door;

import org.jspecify.annotations.Nullable;

/// A link to be, as typed.
record LinkForm(String note, String uses) {

    static final LinkForm BLANK = new LinkForm("", "1");
    private static final int LONGEST_NOTE = 80;

    LinkForm {
        note = note.strip();
        uses = uses.strip();
    }

    /// The key of the one sentence on what to change, or null when the link can be made.
    @Nullable
    String sentence() {
        if (note.length() > LONGEST_NOTE) {
            return "door.links.note.long";
        }
        return count() >= 1 && count() <= JoinLink.MOST_USES ? null : "door.links.uses.odd";
    }

    int count() {
        return uses.matches("\\d{1,3}") ? Integer.parseInt(uses) : 0;
    }
}
