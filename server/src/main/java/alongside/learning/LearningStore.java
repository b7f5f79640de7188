package alongside.learning;

import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class LearningStore {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    LearningStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    Optional<Learned> find(UUID member) {
        return jdbc.sql("select * from learned where member = ?")
                .param(member)
                .query(this::learned)
                .optional();
    }

    /// Of everyone something was learned of, the number of its newest change.
    Map<UUID, Long> numbers() {
        return jdbc
                .sql("select member, number from learned")
                .query((row, n) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Locks what was learned of her until the transaction ends, which is about to: no lock comes after these.
    ///
    /// @return empty when she is not there any more
    Optional<Learned> lock(UUID member) {
        jdbc.sql("insert into learned (member, number) select id, 0 from member where id = ? on conflict do nothing")
                .param(member)
                .update();
        return jdbc.sql("select * from learned where member = ? for update")
                .param(member)
                .query(this::learned)
                .optional();
    }

    void put(UUID member, Learned learned) {
        jdbc.sql("update learned set number = ?, tallies = ? where member = ?")
                .params(
                        learned.number(),
                        sealer.seal(Author.of(member), place(member), LearnedText.write(learned)),
                        member)
                .update();
    }

    private Learned learned(ResultSet row, int n) throws SQLException {
        UUID member = row.getObject("member", UUID.class);
        return LearnedText.read(
                row.getLong("number"), sealer.open(Author.of(member), place(member), row.getBytes("tallies")));
    }

    private static Place place(UUID member) {
        return new Place("learned", "tallies", member);
    }
}
