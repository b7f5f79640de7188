package alongside.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;

/// What people do at the door, as a browser does it.
public final class Steps {

    private static final Pattern WORD = Pattern.compile("<li>([a-z]+)</li>");

    private Steps() {}

    /// Opens the village at the host's link and leaves her signed in.
    ///
    /// @return her recovery words
    public static List<String> begin(Browser host, String link) {
        host.get(link);
        String action = host.find("action=\"(/begin/[^\"]+)\"");
        host.submit(action, "nickname", "Noor", "adult", "true", "zone", "Europe/London", "languages", "en-GB,de");
        host.submit(
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
        return keepWords(host, action);
    }

    /// @return a fresh link to join with
    public static String link(Browser host) {
        return link(host, 1);
    }

    /// @param uses how many may join with it
    public static String link(Browser host, int uses) {
        host.get("/door");
        host.submit("/door/links", "note", "Ines", "uses", Integer.toString(uses));
        return host.find("id=\"link\" value=\"([^\"]+)\"");
    }

    /// @return her recovery words
    public static List<String> join(Browser guest, String link, String nickname) {
        return join(guest, link, nickname, "de-AT,en");
    }

    /// @param languages as a browser names them, the first one first
    public static List<String> join(Browser guest, String link, String nickname, String languages) {
        guest.get(link);
        String action = guest.find("action=\"(/join/[^\"]+)\"");
        guest.submit(action, "nickname", nickname, "adult", "true", "zone", "Europe/Berlin", "languages", languages);
        return keepWords(guest, action);
    }

    /// From the page that shows the words to the page after they were confirmed.
    public static List<String> keepWords(Browser browser, String action) {
        List<String> words = words(browser);
        browser.submit(action);
        browser.submit(action, "step", "confirm", "word", asked(browser, words));
        assertThat(browser.last().statusCode()).isEqualTo(303);
        return words;
    }

    public static List<String> words(Browser browser) {
        List<String> words = WORD.matcher(browser.last().body())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(words).hasSize(8);
        return words;
    }

    public static String asked(Browser browser, List<String> words) {
        return words.get(Integer.parseInt(browser.find("data-asked=\"(\\d)\"")) - 1);
    }
}
