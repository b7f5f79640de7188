package alongside.routing;

import alongside.asks.AskId;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Questions and answers, each sealed under the key of whoever wrote it.
@Component
class QuestionStore {

    /// Only while neither of the two has blocked the other.
    private static final String QUESTION = """
            select q.*, i.asker, i.helper, i.state = 'WAITING' and i.ends_at > :now as waiting
            from question q join invitation i on i.id = q.invitation
            where not exists (
                select 1 from block b
                where (b.blocker = i.asker and b.blocked = i.helper) or (b.blocker = i.helper and b.blocked = i.asker))
            """;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Clock clock;

    QuestionStore(JdbcClient jdbc, Sealer sealer, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.clock = clock;
    }

    void add(UUID id, Invitation invitation, PrivateText words) {
        jdbc.sql("insert into question (id, invitation, words, asked_at) values (?, ?, ?, ?)")
                .params(
                        id,
                        invitation.id().value(),
                        sealer.seal(author(invitation.helper()), place("words", id), words),
                        now())
                .update();
    }

    void answer(Question question, PrivateText answer) {
        jdbc.sql("update question set answer = ?, answered_at = ? where id = ?")
                .params(
                        sealer.seal(author(question.asker()), place("answer", question.id()), answer),
                        now(),
                        question.id())
                .update();
    }

    /// Of an invitation that was found through its helper.
    Optional<Question> find(Invitation invitation) {
        return jdbc.sql(QUESTION + " and i.id = :invitation")
                .param("now", now())
                .param("invitation", invitation.id().value())
                .query(this::question)
                .optional();
    }

    Optional<Question> find(Viewer asker, AskId ask, UUID id) {
        return jdbc.sql(QUESTION + " and q.id = :id and i.ask = :ask and i.asker = :viewer")
                .param("now", now())
                .param("id", id)
                .param("ask", ask.value())
                .param("viewer", asker.id().value())
                .query(this::question)
                .optional();
    }

    List<Question> list(Viewer asker, AskId ask) {
        return jdbc.sql(QUESTION + " and i.ask = :ask and i.asker = :viewer order by q.asked_at, q.id")
                .param("now", now())
                .param("ask", ask.value())
                .param("viewer", asker.id().value())
                .query(this::question)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Question question(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        MemberId asker = new MemberId(row.getObject("asker", UUID.class));
        MemberId helper = new MemberId(row.getObject("helper", UUID.class));
        byte[] answer = row.getBytes("answer");
        return new Question(
                id,
                new InvitationId(row.getObject("invitation", UUID.class)),
                asker,
                helper,
                sealer.open(author(helper), place("words", id), row.getBytes("words")),
                answer == null ? null : sealer.open(author(asker), place("answer", id), answer),
                row.getBoolean("waiting"));
    }

    private static Author author(MemberId member) {
        return Author.of(member.value());
    }

    private static Place place(String column, UUID id) {
        return new Place("question", column, id);
    }
}
