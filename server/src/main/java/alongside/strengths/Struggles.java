package alongside.strengths;

import alongside.members.Viewer;
import alongside.shared.Author;
import alongside.shared.Ids;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Front door to struggles: sealed, hers alone, kept for pairing.
@Component
public class Struggles {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Ids ids;
    private final Clock clock;

    Struggles(JdbcClient jdbc, Sealer sealer, Ids ids, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
        this.clock = clock;
    }

    List<Struggle> list(Viewer viewer) {
        Author author = Author.of(viewer.id().value());
        return jdbc.sql("select id, words from struggle where member = ? order by id desc")
                .param(viewer.id().value())
                .query((row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Struggle(id, sealer.open(author, place(id), row.getBytes(2)));
                })
                .list();
    }

    @Transactional
    public void add(Viewer viewer, PrivateText words) {
        if (list(viewer).stream().anyMatch(known -> known.words().equals(words))) {
            return;
        }
        UUID id = ids.next();
        jdbc.sql("insert into struggle (id, member, words, added_at) values (?, ?, ?, ?)")
                .params(
                        id,
                        viewer.id().value(),
                        sealer.seal(Author.of(viewer.id().value()), place(id), words),
                        Timestamp.from(clock.instant()))
                .update();
    }

    @Transactional
    public void withdraw(Viewer viewer, UUID id) {
        jdbc.sql("delete from struggle where id = ? and member = ?")
                .params(id, viewer.id().value())
                .update();
    }

    private static Place place(UUID id) {
        return new Place("struggle", "words", id);
    }
}
