package alongside.conversations;

import alongside.asks.AskId;
import alongside.members.MemberId;
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

/// Messages, each sealed under the key its author has for this talk alone.
@Component
class MessageStore {

    private final JdbcClient jdbc;
    private final Sealer sealer;

    MessageStore(JdbcClient jdbc, Sealer sealer) {
        this.jdbc = jdbc;
        this.sealer = sealer;
    }

    boolean isKept(ConversationId conversation, MemberId author, UUID clientId) {
        return jdbc.sql("""
                select exists (select 1 from message where conversation = ? and author = ? and client_id = ?)
                """)
                .params(conversation.value(), author.value(), clientId)
                .query(Boolean.class)
                .single();
    }

    boolean isHeard(AskId ask) {
        return jdbc.sql("""
                select exists (
                    select 1 from conversation c
                    join message m on m.conversation = c.id and m.author = c.helper
                    where c.ask = ? and c.ended_at is null)
                """).param(ask.value()).query(Boolean.class).single();
    }

    boolean isHeard(Conversation talk) {
        return jdbc.sql("select exists (select 1 from message where conversation = ? and author = ?)")
                .params(talk.id().value(), talk.helper().value())
                .query(Boolean.class)
                .single();
    }

    /// When the asker wrote first without an answer since.
    Optional<Instant> unansweredSince(Conversation talk) {
        return jdbc.sql("""
                select min(sent_at) from message
                where conversation = :talk and author <> :helper and number > (
                    select coalesce(max(number), 0) from message where conversation = :talk and author = :helper)
                """)
                .param("talk", talk.id().value())
                .param("helper", talk.helper().value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /// When the last word fell in the talks of an ask that go on, once a helper has written in one.
    Optional<Instant> lastHeard(AskId ask) {
        return jdbc.sql("""
                select max(m.sent_at) from conversation c join message m on m.conversation = c.id
                where c.ask = ? and c.ended_at is null
                having bool_or(m.author = c.helper)
                """)
                .param(ask.value())
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    void add(ConversationId conversation, Message message, UUID clientId) {
        jdbc.sql("""
                insert into message (id, conversation, number, author, client_id, kind, words, sent_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        message.id(),
                        conversation.value(),
                        message.number(),
                        message.author().value(),
                        clientId,
                        message.kind().name(),
                        sealer.seal(author(conversation, message.author()), place(message.id()), message.words()),
                        Timestamp.from(message.sentAt()))
                .update();
    }

    List<Message> list(ConversationId conversation) {
        return jdbc.sql("""
                select id, number, author, kind, words, sent_at from message where conversation = ? order by number
                """)
                .param(conversation.value())
                .query((row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    MemberId author = new MemberId(row.getObject(3, UUID.class));
                    return new Message(
                            id,
                            row.getInt(2),
                            author,
                            Message.Kind.valueOf(row.getString(4)),
                            sealer.open(author(conversation, author), place(id), row.getBytes(5)),
                            row.getTimestamp(6).toInstant());
                })
                .list();
    }

    private static Author author(ConversationId conversation, MemberId member) {
        return Author.in(conversation.value(), member.value());
    }

    private static Place place(UUID id) {
        return new Place("message", "words", id);
    }
}
