package alongside.routing;

import alongside.conversations.ConversationId;
import alongside.matching.routing.Parameters;
import alongside.members.Member;
import alongside.members.MemberId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What helpers carry. Room comes back when a talk's ask is closed, when one of the two leaves, or when a week passes
/// without a message, without anyone doing anything for it.
@Component
class Carrying {

    static final Duration QUIET = Parameters.OF_THE_VILLAGE.load().quiet();

    private final JdbcClient jdbc;
    private final Clock clock;

    Carrying(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Under the helper's lock where it decides anything.
    int roomLeft(Member helper) {
        return helper.room() - weight(helper.id());
    }

    int weight(MemberId helper) {
        return jdbc.sql("""
                select coalesce(sum(weight), 0) from carrying
                where helper = ? and ended_at is null and last_message_at > ?
                """)
                .params(helper.value(), Timestamp.from(clock.instant().minus(QUIET)))
                .query(Integer.class)
                .single();
    }

    void takeUp(ConversationId talk, MemberId helper, int weight) {
        jdbc.sql("insert into carrying (talk, helper, weight, last_message_at) values (?, ?, ?, ?)")
                .params(talk.value(), helper.value(), weight, Timestamp.from(clock.instant()))
                .update();
    }

    /// A message keeps the weight alive; one that comes after a week of quiet weighs nothing any more.
    void heard(ConversationId talk, Instant at) {
        jdbc.sql("""
                update carrying
                set ended_at = case when last_message_at > ? then null else last_message_at end,
                    last_message_at = greatest(last_message_at, ?)
                where talk = ? and ended_at is null
                """)
                .params(Timestamp.from(at.minus(QUIET)), Timestamp.from(at), talk.value())
                .update();
    }

    void putDown(ConversationId talk) {
        jdbc.sql("update carrying set ended_at = ? where talk = ? and ended_at is null")
                .params(Timestamp.from(clock.instant()), talk.value())
                .update();
    }
}
