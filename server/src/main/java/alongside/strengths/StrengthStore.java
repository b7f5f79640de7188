package alongside.strengths;

import alongside.members.MemberId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Strengths with the vector they were read as. A strength is not sealed (docs/decisions/0004), so its vector may stand
/// beside it; vectors of sealed words never reach the database.
@Component
class StrengthStore {

    /// A strength as the index needs it.
    ///
    /// @param mark another one once its words or its vector are others
    record Indexed(UUID id, UUID member, String words, String version, float[] vector, UUID mark) {}

    private static final String MARK = "md5(vector_version || ' ' || words)::uuid";
    private static final String INDEXED =
            "select id, member, words, vector_version, vector, " + MARK + " from strength where not resting";

    /// A large village's vectors do not fit in memory twice.
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    StrengthStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Strength> list(MemberId member) {
        return jdbc.sql("select id, member, words, resting from strength where member = ? order by id desc")
                .param(member.value())
                .query(this::strength)
                .list();
    }

    Optional<Strength> find(MemberId owner, UUID id) {
        return jdbc.sql("select id, member, words, resting from strength where member = ? and id = ?")
                .params(owner.value(), id)
                .query(this::strength)
                .optional();
    }

    void add(Strength strength, Instant at, float[] vector, String version) {
        jdbc.sql("""
                insert into strength (id, member, words, resting, shared_at, vector, vector_version)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        strength.id(),
                        strength.member().value(),
                        strength.words(),
                        strength.resting(),
                        Timestamp.from(at),
                        bytes(vector),
                        version)
                .update();
    }

    void reword(UUID id, String words, float[] vector, String version) {
        jdbc.sql("update strength set words = ?, vector = ?, vector_version = ? where id = ?")
                .params(words, bytes(vector), version, id)
                .update();
    }

    void rest(UUID id, boolean resting) {
        jdbc.sql("update strength set resting = ? where id = ?")
                .params(resting, id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from strength where id = ?").param(id).update();
    }

    /// In a transaction of its own, without which all would come at once.
    @Transactional(readOnly = true)
    void eachAwake(Consumer<Indexed> consumer) {
        try (Stream<Indexed> strengths = jdbc.sql(INDEXED).withFetchSize(AT_ONCE).query(this::indexed).stream()) {
            strengths.forEach(consumer);
        }
    }

    Optional<Indexed> findAwake(UUID id) {
        return jdbc.sql(INDEXED + " and id = ?").param(id).query(this::indexed).optional();
    }

    /// Those that are awake and were read by another version.
    List<UUID> listOutdated(String version) {
        return jdbc.sql("select id from strength where not resting and vector_version <> ?")
                .param(version)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /// Of one that is awake.
    Optional<UUID> findMark(UUID id) {
        return jdbc.sql("select " + MARK + " from strength where not resting and id = ?")
                .param(id)
                .query((row, n) -> row.getObject(1, UUID.class))
                .optional();
    }

    /// The vectors of hers that are awake and were read by this version.
    List<float[]> listAwake(MemberId member, String version) {
        return jdbc.sql("select vector from strength where member = ? and not resting and vector_version = ?")
                .params(member.value(), version)
                .query((row, n) -> floats(row.getBytes(1)))
                .list();
    }

    /// Every strength that is awake, with its mark.
    Map<UUID, UUID> marks() {
        Map<UUID, UUID> marks = new HashMap<>();
        jdbc.sql("select id, " + MARK + " from strength where not resting").query((RowCallbackHandler)
                row -> marks.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class)));
        return marks;
    }

    private Indexed indexed(ResultSet row, int n) throws SQLException {
        return new Indexed(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getString(3),
                row.getString(4),
                floats(row.getBytes(5)),
                row.getObject(6, UUID.class));
    }

    private Strength strength(ResultSet row, int n) throws SQLException {
        return new Strength(
                row.getObject(1, UUID.class),
                new MemberId(row.getObject(2, UUID.class)),
                row.getString(3),
                row.getBoolean(4));
    }

    private static byte[] bytes(float[] vector) {
        ByteBuffer bytes = ByteBuffer.allocate(vector.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(vector);
        return bytes.array();
    }

    private static float[] floats(byte[] bytes) {
        float[] vector = new float[bytes.length / Float.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(vector);
        return vector;
    }
}
