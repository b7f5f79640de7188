package alongside.journeys;

import com.microsoft.playwright.Locator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The steps every journey shares: beginning a village, making a link, joining with it.
final class Village {

    private final String url;
    private final Set<String> looked = new HashSet<>();

    Village(String url) {
        this.url = url;
    }

    String url() {
        return url;
    }

    void begin(Phone host, String firstLink, String nickname) {
        host.open(firstLink);
        look(host, "begin");
        host.type("What may the village call you?", nickname);
        host.find("input[name=adult]").check();
        host.tap("Go on");
        look(host, "village");
        host.type("What is it called?", "Willow Lane");
        host.find("select[name=country]").selectOption("GB");
        host.tap("Go on");
        keepWords(host);
        makePasskey(host);
    }

    String link(Phone host) {
        host.open(url + "/door");
        host.tap("Make a link");
        look(host, "link");
        return host.find("#link").inputValue();
    }

    void join(Phone phone, String link, String nickname) {
        phone.open(link);
        look(phone, "join");
        phone.type("What may the village call you?", nickname);
        phone.find("input[name=adult]").check();
        phone.tap("Go on");
        keepWords(phone);
        makePasskey(phone);
    }

    void addStrength(Phone phone, String words) {
        phone.open(url + "/strengths");
        phone.find("#strength").fill(words);
        phone.tap("Add it");
        phone.reads(words);
    }

    void ask(Phone phone, String words) {
        phone.open(url + "/asks/new");
        phone.find("textarea[name=words]").fill(words);
        phone.tap("Ask the village");
    }

    /// @return the eight words, as she would write them down
    List<String> keepWords(Phone phone) {
        look(phone, "words");
        List<String> words = phone.find("#recovery-words li").allTextContents();
        phone.tap("I have kept them");
        look(phone, "confirm");
        Locator asked = phone.find("#word");
        asked.fill(words.get(Integer.parseInt(asked.getAttribute("data-asked")) - 1));
        phone.tap("That is it");
        return words;
    }

    private void makePasskey(Phone phone) {
        phone.isAt("");
        look(phone, "passkey");
        phone.hasPasskeys();
        phone.tap("Make a passkey");
        phone.isAt("What are you good at?");
        look(phone, "strengths-first");
    }

    /// Once for each kind of page: what is well on one phone is well on the next.
    private void look(Phone phone, String page) {
        if (looked.add(page)) {
            phone.isWell();
        }
    }
}
