package alongside.conversations;

import alongside.asks.AskId;
import alongside.members.MemberId;
import alongside.members.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class ConversationStore {

    /// Only the two, and only while neither has blocked the other.
    private static final String HERS = """
            (c.asker = :viewer or c.helper = :viewer)
            and not exists (
                select 1 from block b
                where (b.blocker = c.asker and b.blocked = c.helper) or (b.blocker = c.helper and b.blocked = c.asker))
            """;

    private final JdbcClient jdbc;

    ConversationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Conversation conversation) {
        jdbc.sql("""
                insert into conversation (id, ask, asker, helper, strength, same_age, opened_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(conversation.id().value())
                .param(conversation.ask().value())
                .param(conversation.asker().value())
                .param(conversation.helper().value())
                .param(conversation.strength())
                .param(conversation.sameAge())
                .param(Timestamp.from(conversation.openedAt()))
                .update();
    }

    Optional<Conversation> find(Viewer viewer, ConversationId id) {
        return jdbc.sql("select c.* from conversation c where c.id = :id and " + HERS)
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(this::conversation)
                .optional();
    }

    Optional<Conversation> read(ConversationId id) {
        return jdbc.sql("select * from conversation where id = ?")
                .param(id.value())
                .query(this::conversation)
                .optional();
    }

    Conversation lock(ConversationId id) {
        return jdbc.sql("select * from conversation where id = ? for update")
                .param(id.value())
                .query(this::conversation)
                .single();
    }

    Optional<Conversation> lock(Viewer viewer, ConversationId id) {
        return jdbc.sql("select c.* from conversation c where c.id = :id and " + HERS + " for update of c")
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(this::conversation)
                .optional();
    }

    List<Conversation> list(Viewer viewer) {
        return jdbc.sql("select c.* from conversation c where c.ended_at is null and " + HERS
                        + " order by coalesce(c.last_message_at, c.opened_at) desc")
                .param("viewer", viewer.id().value())
                .query(this::conversation)
                .list();
    }

    /// Those of them that are hers, whether they go on or have ended.
    List<Conversation> list(Viewer viewer, Collection<ConversationId> talks) {
        return jdbc.sql("select c.* from conversation c where c.id = any(cast(:talks as uuid[])) and " + HERS)
                .param("talks", talks.stream().map(ConversationId::toString).toArray(String[]::new))
                .param("viewer", viewer.id().value())
                .query(this::conversation)
                .list();
    }

    /// Those in which she is the helper, while what was asked is open.
    List<Conversation> listCarried(Viewer helper) {
        return jdbc.sql("select c.* from conversation c join ask a on a.id = c.ask and a.state = 'OPEN'"
                        + " where c.helper = :viewer and c.ended_at is null and " + HERS + " order by c.opened_at")
                .param("viewer", helper.id().value())
                .query(this::conversation)
                .list();
    }

    List<Conversation> listLive(AskId ask) {
        return jdbc.sql("select c.* from conversation c where c.ask = ? and c.ended_at is null order by c.opened_at")
                .param(ask.value())
                .query(this::conversation)
                .list();
    }

    /// @param by null when the village itself ended it
    void end(ConversationId id, @Nullable MemberId by, Instant at) {
        jdbc.sql("update conversation set ended_at = ?, ended_by = ? where id = ? and ended_at is null")
                .param(Timestamp.from(at))
                .param(by == null ? null : by.value())
                .param(id.value())
                .update();
    }

    void handOver(ConversationId id) {
        jdbc.sql("update conversation set handed_over = true where id = ?")
                .param(id.value())
                .update();
    }

    List<Conversation> listHandedOver(Viewer asker, AskId ask) {
        return jdbc.sql("select c.* from conversation c where c.ask = :ask and c.asker = :viewer and c.handed_over and "
                        + HERS + " order by c.ended_at")
                .param("ask", ask.value())
                .param("viewer", asker.id().value())
                .query(this::conversation)
                .list();
    }

    void wrote(ConversationId id, int number, Instant at) {
        jdbc.sql("update conversation set last_number = ?, last_message_at = ? where id = ?")
                .params(number, Timestamp.from(at), id.value())
                .update();
    }

    void read(Conversation conversation, boolean byAsker, int upTo) {
        String column = byAsker ? "asker_read" : "helper_read";
        jdbc.sql("update conversation set " + column + " = greatest(" + column + ", ?) where id = ?")
                .params(upTo, conversation.id().value())
                .update();
    }

    private Conversation conversation(ResultSet row, int n) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Conversation(
                new ConversationId(row.getObject("id", UUID.class)),
                new AskId(row.getObject("ask", UUID.class)),
                new MemberId(row.getObject("asker", UUID.class)),
                new MemberId(row.getObject("helper", UUID.class)),
                row.getObject("strength", UUID.class),
                row.getBoolean("same_age"),
                row.getTimestamp("opened_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getBoolean("handed_over"),
                row.getInt("asker_read"),
                row.getInt("helper_read"),
                row.getInt("last_number"));
    }
}
