package alongside.routing;

import alongside.matching.routing.Parameters;
import alongside.shared.Ids;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who speaks a language: all of them where they are few, otherwise as many by lot. A country has more of them than one
/// step may look at.
@Component
class Speakers {

    private static final int FEW = Parameters.OF_THE_VILLAGE.looking().few();

    /// From here on an id is drawn by lot.
    private static final int DRAWN = 24;

    private static final String SPEAK = "select id from member where languages @> array[cast(:language as text)]";

    private final JdbcClient jdbc;
    private final Ids ids;

    Speakers(JdbcClient jdbc, Ids ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /// All who speak it, unless they are many.
    Optional<Set<UUID>> few(String language) {
        Set<UUID> some = list(SPEAK, language, FEW + 1, "");
        return some.size() <= FEW ? Optional.of(some) : Optional.empty();
    }

    Set<UUID> some(String language) {
        return few(language).orElseGet(() -> byLot(language));
    }

    /// From some place in the order of lots on, and round.
    private Set<UUID> byLot(String language) {
        String place = ids.next().toString().substring(DRAWN);
        Set<UUID> some = list(inOrderOfLots(">="), language, FEW, place);
        if (some.size() < FEW) {
            some.addAll(list(inOrderOfLots("<"), language, FEW - some.size(), place));
        }
        return some;
    }

    private static String inOrderOfLots(String side) {
        return SPEAK + " and right(id::text, 12) " + side + " :place order by right(id::text, 12)";
    }

    private Set<UUID> list(String sql, String language, int most, String place) {
        return new HashSet<>(jdbc.sql(sql + " limit :most")
                .param("language", language)
                .param("most", most)
                .param("place", place)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list());
    }
}
