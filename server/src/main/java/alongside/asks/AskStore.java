package alongside.asks;

import alongside.matching.routing.ByWhen;
import alongside.matching.text.AgeBand;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AskStore {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    AskStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    /// @return false when an ask with this client id is there already
    boolean add(Ask ask, UUID clientId) {
        AgeBand band = ask.childBand();
        return jdbc.sql("""
                        insert into ask (id, asker, client_id, words, heaviness, by_when, veiled, voices, language,
                                         child_band, raised_at, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (asker, client_id) do nothing
                        """)
                        .param(ask.id().value())
                        .param(ask.asker().value())
                        .param(clientId)
                        .param(seal(ask.id(), ask.asker(), "words", ask.words()))
                        .param(ask.heaviness())
                        .param(ask.byWhen().name())
                        .param(ask.veiled())
                        .param(ask.voices())
                        .param(ask.language())
                        .param(
                                band == null
                                        ? null
                                        : seal(ask.id(), ask.asker(), "child_band", new PrivateText(band.name())))
                        .param(Timestamp.from(ask.raisedAt()))
                        .param(ask.state().name())
                        .update()
                == 1;
    }

    Optional<Ask> findSent(Viewer viewer, UUID clientId) {
        return jdbc.sql("select * from ask where asker = ? and client_id = ?")
                .params(viewer.id().value(), clientId)
                .query(this::ask)
                .optional();
    }

    Optional<Ask> find(Viewer viewer, AskId id) {
        return jdbc.sql("select * from ask where id = ? and asker = ?")
                .params(id.value(), viewer.id().value())
                .query(this::ask)
                .optional();
    }

    Optional<Ask> read(AskId id) {
        return jdbc.sql("select * from ask where id = ?")
                .param(id.value())
                .query(this::ask)
                .optional();
    }

    Optional<Ask> lock(AskId id) {
        return jdbc.sql("select * from ask where id = ? for update")
                .param(id.value())
                .query(this::ask)
                .optional();
    }

    List<Ask> listOpen(Viewer viewer) {
        return jdbc.sql("select * from ask where asker = ? and state = 'OPEN' order by raised_at desc")
                .param(viewer.id().value())
                .query(this::ask)
                .list();
    }

    List<AskId> listOpen(MemberId asker) {
        return jdbc.sql("select id from ask where asker = ? and state = 'OPEN'")
                .param(asker.value())
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .list();
    }

    Set<AskId> listOpen(Collection<AskId> several) {
        return among(several, "state = 'OPEN'");
    }

    Set<AskId> listUnveiled(Collection<AskId> several) {
        return among(several, "not veiled");
    }

    int countSince(Viewer viewer, Instant since) {
        return jdbc.sql("select count(*) from ask where asker = ? and raised_at > ?")
                .params(viewer.id().value(), Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void voices(AskId id, int voices) {
        jdbc.sql("update ask set voices = ? where id = ?")
                .params(voices, id.value())
                .update();
    }

    void correct(Ask ask, List<String> concepts) {
        jdbc.sql("update ask set corrected_to = ? where id = ?")
                .params(
                        seal(ask.id(), ask.asker(), "corrected_to", new PrivateText(String.join(" ", concepts))),
                        ask.id().value())
                .update();
    }

    void unveil(AskId id) {
        jdbc.sql("update ask set veiled = false where id = ?").param(id.value()).update();
    }

    void end(AskId id, Ask.State state, Instant at, @Nullable Integer heavyNow) {
        jdbc.sql("update ask set state = ?, ended_at = ?, heavy_now = ? where id = ?")
                .param(state.name())
                .param(Timestamp.from(at))
                .param(heavyNow)
                .param(id.value())
                .update();
    }

    int lighter(AskId id) {
        return jdbc.sql("select coalesce(heaviness - heavy_now, 0) from ask where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private Set<AskId> among(Collection<AskId> several, String condition) {
        return jdbc.sql("select id from ask where id = any(cast(? as uuid[])) and " + condition)
                .param(several.stream().map(AskId::toString).toArray(String[]::new))
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .set();
    }

    private Ask ask(ResultSet row, int n) throws SQLException {
        AskId id = new AskId(row.getObject("id", UUID.class));
        MemberId asker = new MemberId(row.getObject("asker", UUID.class));
        String band = open(id, asker, "child_band", row.getBytes("child_band")).words();
        String corrected =
                open(id, asker, "corrected_to", row.getBytes("corrected_to")).words();
        return new Ask(
                id,
                asker,
                open(id, asker, "words", row.getBytes("words")),
                row.getInt("heaviness"),
                ByWhen.valueOf(row.getString("by_when")),
                row.getBoolean("veiled"),
                row.getInt("voices"),
                row.getString("language"),
                band.isEmpty() ? null : AgeBand.valueOf(band),
                corrected.isEmpty() ? List.of() : List.of(corrected.split(" ")),
                row.getTimestamp("raised_at").toInstant(),
                Ask.State.valueOf(row.getString("state")));
    }

    private byte[] seal(AskId id, MemberId asker, String column, PrivateText text) {
        return sealer.seal(Author.of(asker.value()), new Place("ask", column, id.value()), text);
    }

    private PrivateText open(AskId id, MemberId asker, String column, byte @Nullable [] sealed) {
        return sealer.open(Author.of(asker.value()), new Place("ask", column, id.value()), sealed);
    }
}
