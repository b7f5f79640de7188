package alongside.hosting;

import alongside.door.Carried;
import alongside.door.NewcomerForm;
import alongside.members.LanguageChoice;
import alongside.village.Village;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A village to be, and its host, as typed.
///
/// @param country ISO 3166, or blank when she names none
record BeginForm(
        NewcomerForm host, String name, LanguageChoice languages, String country, String memberWord, String hideTo) {

    private static final int LONGEST_NAME = 60;

    /// @param browser what her browser prefers, for what she has not chosen yet
    static BeginForm of(Map<String, String> typed, Locale browser) {
        LanguageChoice languages = LanguageChoice.of(typed);
        return new BeginForm(
                NewcomerForm.of(typed),
                typed.getOrDefault("name", ""),
                languages.chosen().isEmpty() ? new LanguageChoice(List.of(browser.getLanguage())) : languages,
                typed.getOrDefault("country", browser.getCountry()),
                typed.getOrDefault("memberWord", Village.MEMBER_WORDS.getFirst()),
                typed.getOrDefault("hideTo", Village.DEFAULT_HIDE_TO));
    }

    /// The key of the one sentence on what to change about the village, or null when it can open.
    @Nullable
    String sentence() {
        if (name.isBlank()) {
            return "hosting.name.empty";
        }
        if (name.strip().length() > LONGEST_NAME) {
            return "hosting.name.long";
        }
        return leadsSomewhere() ? null : "hosting.hide.odd";
    }

    Village village(Instant at) {
        return new Village(name.strip(), languages.chosen(), knownCountry(), knownWord(), hideTo.strip(), at);
    }

    List<Carried> carried() {
        List<Carried> carried = new ArrayList<>(host.carried());
        carried.add(new Carried("name", name));
        for (int place = 1; place <= languages.chosen().size(); place++) {
            carried.add(new Carried("language" + place, languages.chosen().get(place - 1)));
        }
        carried.add(new Carried("country", country));
        carried.add(new Carried("memberWord", memberWord));
        carried.add(new Carried("hideTo", hideTo));
        return carried;
    }

    private String knownCountry() {
        return List.of(Locale.getISOCountries()).contains(country) ? country : "";
    }

    private String knownWord() {
        return Village.MEMBER_WORDS.contains(memberWord) ? memberWord : Village.MEMBER_WORDS.getFirst();
    }

    private boolean leadsSomewhere() {
        try {
            URI address = new URI(hideTo.strip());
            return List.of("https", "http").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
