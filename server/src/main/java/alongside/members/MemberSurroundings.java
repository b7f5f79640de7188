package alongside.members;

import alongside.layout.Surroundings;
import alongside.layout.Words;
import alongside.village.Village;
import alongside.village.Villages;
import com.ibm.icu.util.TimeZone;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// What surrounds a page: the village's settings, and what the one who looks chose over them.
@Component
class MemberSurroundings implements Surroundings.Source {

    private static final String UNNAMED = "Alongside";
    private static final String NO_REGION = "001";

    private final Viewers viewers;
    private final Villages villages;
    private final Words words;
    private final boolean sample;

    MemberSurroundings(Viewers viewers, Villages villages, Words words, @Value("${alongside.mode}") String mode) {
        this.viewers = viewers;
        this.villages = villages;
        this.words = words;
        this.sample = "sample".equals(mode);
    }

    @Override
    public Surroundings of(HttpServletRequest request) {
        Optional<Member> member = viewers.find(request);
        Optional<Village> village = villages.find();
        return new Surroundings(
                village.map(Village::name).orElse(UNNAMED),
                village.map(Village::memberWord).orElse(Village.MEMBER_WORDS.getFirst()),
                language(request, member, village),
                member.map(Member::zone).orElse(ZoneOffset.UTC),
                village.map(Village::hideTo).orElse(Village.DEFAULT_HIDE_TO),
                helpPath(member.map(Member::zone), village.map(Village::country)),
                member.map(found -> found.id().toString()).orElse(null),
                member.map(Member::host).orElse(false),
                sample);
    }

    /// The first language of hers the pages have words in, or else of the village's.
    private Locale language(HttpServletRequest request, Optional<Member> member, Optional<Village> village) {
        List<String> wished = new ArrayList<>(member.map(Member::languages)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .toList()));
        village.ifPresent(known -> wished.addAll(known.languages()));
        return wished.stream()
                .filter(words::speaks)
                .findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.ENGLISH);
    }

    private static String helpPath(Optional<ZoneId> zone, Optional<String> villageCountry) {
        String region = zone.map(MemberSurroundings::region).orElse(NO_REGION);
        String country = region.equals(NO_REGION) ? villageCountry.orElse("") : region;
        return country.isBlank() ? "/help" : "/help/" + country.toLowerCase(Locale.ROOT);
    }

    private static String region(ZoneId zone) {
        try {
            return TimeZone.getRegion(zone.getId());
        } catch (IllegalArgumentException unknownToIcu) {
            return NO_REGION;
        }
    }
}
