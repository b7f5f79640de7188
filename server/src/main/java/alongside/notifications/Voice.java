package alongside.notifications;

import alongside.layout.Surroundings;
import alongside.layout.Words;
import alongside.members.Member;
import alongside.village.Village;
import alongside.village.Villages;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Says something to a member who is not looking, in her language.
@Component
class Voice {

    private final Words words;
    private final Villages villages;
    private final String url;

    Voice(Words words, Villages villages, @Value("${alongside.url}") String url) {
        this.words = words;
        this.villages = villages;
        this.url = url;
    }

    String say(Member member, String key) {
        Village village = villages.find().orElse(null);
        Surroundings around = new Surroundings(
                "",
                village == null ? Village.MEMBER_WORDS.getFirst() : village.memberWord(),
                language(member, village),
                member.zone(),
                Village.DEFAULT_HIDE_TO,
                "/help",
                member.id().toString(),
                member.host(),
                false);
        return words.say(around, key);
    }

    /// The whole address of a page.
    String address(String path) {
        return url + path;
    }

    private Locale language(Member member, @Nullable Village village) {
        Stream<String> hers = member.languages().stream();
        return Stream.concat(hers, village == null ? Stream.of() : village.languages().stream())
                .filter(words::speaks)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }
}
