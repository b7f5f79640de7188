package alongside.conversations;

import alongside.asks.AskId;
import alongside.members.MemberId;
import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.Sealer;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// Those in whose talks that go on a helper has written.
    Set<AskId> listHeard(Collection<AskId> asks) {
        return jdbc.sql("""
                select distinct c.ask from conversation c
                join message m on m.conversation = c.id and m.author = c.helper
                where c.ask = any(cast(? as uuid[])) and c.ended_at is null
                """)
                .param(asks.stream().map(AskId::toString).toArray(String[]::new))
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .set();
    }

    boolean isHeard(Conversation talk) {
        return jdbc.sql("select exists (select 1 from message where conversation = ? and author = ?)")
                .params(talk.id().value(), talk.helper().value())
                .query(Boolean.class)
                .single();
    }

    /// Those that go on and in which the last word, if there is any, is not the helper's.
    Set<ConversationId> listWaitedFor(Collection<ConversationId> talks) {
        return jdbc.sql("""
                select c.id from conversation c
                where c.id = any(cast(? as uuid[])) and c.ended_at is null and not exists (
                    select 1 from message m
                    where m.conversation = c.id and m.number = c.last_number and m.author = c.helper)
                """)
                .param(talks.stream().map(ConversationId::toString).toArray(String[]::new))
                .query((row, n) -> new ConversationId(row.getObject(1, UUID.class)))
                .set();
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

    /// Those in whose talks that go on a helper has written, and nobody any more after that moment.
    Set<AskId> listQuietSince(Collection<AskId> asks, Instant moment) {
        return jdbc.sql("""
                select c.ask from conversation c join message m on m.conversation = c.id
                where c.ask = any(cast(? as uuid[])) and c.ended_at is null
                group by c.ask
                having bool_or(m.author = c.helper) and max(m.sent_at) <= ?
                """)
                .param(asks.stream().map(AskId::toString).toArray(String[]::new))
                .param(Timestamp.from(moment))
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .set();
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
