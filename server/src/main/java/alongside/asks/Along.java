package alongside.asks;

import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Messages of her own that an asker takes along with her ask, out of a talk that could not go on. Nothing goes along
/// by itself, and nothing another wrote ever does.
@Component
public class Along {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    Along(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /// @param message the message it is
    /// @param number its own within its talk
    public record Line(UUID message, int number, PrivateText words) {}

    /// Out of this talk these and no others, under the ask's lock.
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(Ask ask, UUID talk, Instant talkEndedAt, List<Line> lines) {
        jdbc.sql("delete from along where ask = ? and talk = ?")
                .params(ask.id().value(), talk)
                .update();
        lines.forEach(line -> jdbc.sql("""
                insert into along (message, ask, talk, ended_at, number, words) values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        line.message(),
                        ask.id().value(),
                        talk,
                        Timestamp.from(talkEndedAt),
                        line.number(),
                        sealer.seal(author(ask), place(line.message()), line.words()))
                .update());
    }

    public List<UUID> listTaken(Ask ask, UUID talk) {
        return jdbc.sql("select message from along where ask = ? and talk = ?")
                .params(ask.id().value(), talk)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /// For whoever is asked at that moment, or began to talk with her then.
    public List<PrivateText> list(Ask ask, Instant at) {
        return jdbc.sql("select message, words from along where ask = ? and ended_at <= ? order by ended_at, number")
                .params(ask.id().value(), Timestamp.from(at))
                .query((row, n) -> sealer.open(author(ask), place(row.getObject(1, UUID.class)), row.getBytes(2)))
                .list();
    }

    private static Author author(Ask ask) {
        return Author.of(ask.asker().value());
    }

    private static Place place(UUID message) {
        return new Place("along", "words", message);
    }
}
