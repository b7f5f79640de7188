package alongside.lab.village;

import alongside.lab.village.Visitor.Page;
import java.util.List;

/// What people do at the door of a village.
public final class Door {

    private static final int SEE_OTHER = 303;

    private Door() {}

    /// Opens the village at the link its start printed, and leaves its host signed in.
    public static void begin(Visitor host, String link) {
        Page you = host.get(link);
        String action = you.find("action=\"(/begin/[^\"]+)\"");
        Page village = host.submit(
                you, action, "nickname", "Noor", "adult", "true", "zone", "Europe/London", "languages", "en");
        Page words = host.submit(
                village,
                action,
                "step",
                "words",
                "name",
                "Harbour Street",
                "language1",
                "en",
                "country",
                "GB",
                "memberWord",
                "mama",
                "hideTo",
                "https://www.example.org/");
        keepWords(host, words, action);
    }

    /// @return a link so many may join with
    public static String link(Visitor host, int uses) {
        Page made = host.submit(host.get("/door"), "/door/links", "note", "", "uses", Integer.toString(uses));
        return made.find("id=\"link\" value=\"([^\"]+)\"");
    }

    public static void join(Visitor guest, String link, String nickname) {
        Page joining = guest.get(link);
        String action = joining.find("action=\"(/join/[^\"]+)\"");
        Page words = guest.submit(
                joining, action, "nickname", nickname, "adult", "true", "zone", "Europe/Berlin", "languages", "en");
        keepWords(guest, words, action);
    }

    private static void keepWords(Visitor visitor, Page shown, String action) {
        List<String> words = shown.all("<li>([a-z]+)</li>").toList();
        Page asking = visitor.submit(shown, action);
        String asked = words.get(Integer.parseInt(asking.find("data-asked=\"(\\d)\"")) - 1);
        Page in = visitor.submit(asking, action, "step", "confirm", "word", asked);
        if (in.status() != SEE_OTHER) {
            throw new IllegalStateException("The door did not open: " + in);
        }
    }
}
