package alongside.strengths;

import alongside.matching.nearest.Packed;
import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.Sealer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StruggleStore {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    StruggleStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    List<Struggle> list(UUID member) {
        Author author = Author.of(member);
        return jdbc.sql("select id, words from struggle where member = ? order by id desc")
                .param(member)
                .query((row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Struggle(id, sealer.open(author, place(id), row.getBytes(2)));
                })
                .list();
    }

    /// As it was read, unless by another model or by none.
    record Reading(UUID id, Optional<Packed> vector) {}

    List<Reading> listReadings(UUID member, String version) {
        Author author = Author.of(member);
        return jdbc.sql("""
                select id, case when reading_version = ? then reading end
                from struggle where member = ? order by id desc
                """)
                .params(version, member)
                .query((row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return new Reading(
                            id,
                            sealer.openBytes(author, placeOfReading(id), row.getBytes(2))
                                    .map(Packed::ofBytes));
                })
                .list();
    }

    List<String> languages(UUID member) {
        return jdbc.sql("select unnest(languages) from member where id = ?")
                .param(member)
                .query((row, n) -> row.getString(1))
                .list();
    }

    /// Everyone who has named one.
    List<UUID> listMembers() {
        return jdbc.sql("select distinct member from struggle")
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    void add(UUID member, Struggle struggle, Instant at) {
        jdbc.sql("insert into struggle (id, member, words, added_at) values (?, ?, ?, ?)")
                .params(
                        struggle.id(),
                        member,
                        sealer.seal(Author.of(member), place(struggle.id()), struggle.words()),
                        Timestamp.from(at))
                .update();
    }

    void keep(UUID member, UUID id, Packed reading, String version) {
        jdbc.sql("update struggle set reading = ?, reading_version = ? where id = ? and member = ?")
                .params(sealer.seal(Author.of(member), placeOfReading(id), reading.toBytes()), version, id, member)
                .update();
    }

    void remove(UUID member, UUID id) {
        jdbc.sql("delete from struggle where id = ? and member = ?")
                .params(id, member)
                .update();
    }

    private static Place place(UUID id) {
        return new Place("struggle", "words", id);
    }

    private static Place placeOfReading(UUID id) {
        return new Place("struggle", "reading", id);
    }
}
