package alongside.routing;

import alongside.asks.AskId;
import alongside.conversations.ConversationId;
import alongside.members.MemberId;
import alongside.members.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class InvitationStore {

    /// Hers, and only while neither of the two has blocked the other.
    private static final String HERS = """
            i.helper = :viewer
            and not exists (
                select 1 from block b
                where (b.blocker = i.asker and b.blocked = i.helper) or (b.blocker = i.helper and b.blocked = i.asker))
            """;

    private final JdbcClient jdbc;

    /// @param madeAt when she was asked
    record Ended(MemberId helper, Instant madeAt) {}

    InvitationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @return false when she was asked before
    boolean add(Invitation invitation) {
        return jdbc.sql("""
                insert into invitation (id, ask, asker, helper, weight, watch, decision, strength, known, same_age,
                                        state, made_at, ends_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (ask, helper, watch) do nothing
                """)
                        .param(invitation.id().value())
                        .param(invitation.ask().value())
                        .param(invitation.asker().value())
                        .param(invitation.helper().value())
                        .param(invitation.weight())
                        .param(invitation.watch())
                        .param(invitation.decision())
                        .param(invitation.strength())
                        .param(invitation.known())
                        .param(invitation.sameAge())
                        .param(invitation.state().name())
                        .param(Timestamp.from(invitation.madeAt()))
                        .param(Timestamp.from(invitation.endsAt()))
                        .update()
                == 1;
    }

    Optional<Invitation> find(Viewer viewer, InvitationId id) {
        return jdbc.sql("select i.* from invitation i where i.id = :id and " + HERS)
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(this::invitation)
                .optional();
    }

    List<Invitation> listWaiting(Viewer viewer, Instant now) {
        return jdbc.sql("select i.* from invitation i where i.state = 'WAITING' and (i.watch or i.ends_at > :now) and "
                        + HERS + " order by i.made_at")
                .param("now", Timestamp.from(now))
                .param("viewer", viewer.id().value())
                .query(this::invitation)
                .list();
    }

    /// The one that led to a talk.
    Optional<Invitation> find(ConversationId talk) {
        return jdbc.sql("select * from invitation where talk = ?")
                .param(talk.value())
                .query(this::invitation)
                .optional();
    }

    /// @param since since when someone waits for her words
    /// @return false when she was reminded of these before
    boolean nudge(InvitationId id, Instant since, Instant now) {
        return jdbc.sql("""
                update invitation set nudged_at = ? where id = ? and (nudged_at is null or nudged_at <= ?)
                """)
                        .params(Timestamp.from(now), id.value(), Timestamp.from(since))
                        .update()
                == 1;
    }

    List<Invitation> list(AskId ask) {
        return jdbc.sql("select * from invitation where ask = ? order by made_at")
                .param(ask.value())
                .query(this::invitation)
                .list();
    }

    void accept(InvitationId id, ConversationId talk, Instant now) {
        jdbc.sql("update invitation set state = 'ACCEPTED', talk = ?, ended_at = ? where id = ?")
                .params(talk.value(), Timestamp.from(now), id.value())
                .update();
    }

    /// @return whether it was waiting until now
    boolean end(InvitationId id, Invitation.State state, Instant now) {
        return jdbc.sql("update invitation set state = ?, ended_at = ? where id = ? and state = 'WAITING'")
                        .params(state.name(), Timestamp.from(now), id.value())
                        .update()
                == 1;
    }

    /// Ends every waiting invitation of an ask, the watch's only when told so.
    ///
    /// @return those it ended
    List<Ended> endAll(AskId ask, Invitation.State state, boolean watchToo, Instant now) {
        return jdbc.sql("""
                update invitation set state = ?, ended_at = ?
                where ask = ? and state = 'WAITING' and (? or not watch)
                returning helper, made_at
                """)
                .params(state.name(), Timestamp.from(now), ask.value(), watchToo)
                .query((row, n) -> new Ended(
                        new MemberId(row.getObject(1, UUID.class)),
                        row.getTimestamp(2).toInstant()))
                .list();
    }

    /// Calls someone once more who keeps watch and has not said yes.
    Optional<Invitation> callAgain(AskId ask, MemberId keeper, Instant now) {
        return jdbc.sql("""
                update invitation set state = 'WAITING', made_at = ?, ended_at = null
                where ask = ? and helper = ? and watch and talk is null
                returning *
                """)
                .params(Timestamp.from(now), ask.value(), keeper.value())
                .query(this::invitation)
                .optional();
    }

    /// Whatever waits for her as the one who keeps watch, in the order in which asks are locked.
    List<AskId> listWatched(MemberId keeper) {
        return jdbc.sql("select ask from invitation where helper = ? and watch and state = 'WAITING' order by ask")
                .param(keeper.value())
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .list();
    }

    void endWatch(AskId ask, MemberId keeper, Instant now) {
        jdbc.sql("""
                update invitation set state = 'NOT_NOW', ended_at = ?
                where ask = ? and helper = ? and watch and state = 'WAITING'
                """).params(Timestamp.from(now), ask.value(), keeper.value()).update();
    }

    /// Ends the waiting invitations of a member that weigh more than she can still take. One that is just being ended
    /// by another is left to it: waiting for it here could wait for ever.
    ///
    /// @return the asks that wait for her no longer
    List<AskId> lapseHeavierThan(MemberId helper, int roomLeft, Instant now) {
        return jdbc.sql("""
                update invitation set state = 'LAPSED', ended_at = ?
                where id in (
                    select id from invitation
                    where helper = ? and state = 'WAITING' and not watch and weight > ?
                    for update skip locked)
                returning ask
                """)
                .params(Timestamp.from(now), helper.value(), roomLeft)
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Ends what waits between two who must not meet; one that is just being ended by another is left to it.
    ///
    /// @return the asks that wait for one of them no longer
    List<AskId> lapseBetween(MemberId one, MemberId other, Instant now) {
        return jdbc.sql("""
                update invitation set state = 'LAPSED', ended_at = :now
                where id in (
                    select id from invitation
                    where state = 'WAITING' and helper in (:one, :other) and asker in (:one, :other)
                    for update skip locked)
                returning ask
                """)
                .param("now", Timestamp.from(now))
                .param("one", one.value())
                .param("other", other.value())
                .query((row, n) -> new AskId(row.getObject(1, UUID.class)))
                .list();
    }

    /// Whether one has ended without a yes after that moment.
    boolean isAnyOverSince(AskId ask, Instant moment) {
        return jdbc.sql("""
                select exists (
                    select 1 from invitation
                    where ask = ? and state in ('NOT_NOW', 'LAPSED') and not watch and ended_at > ?)
                """)
                .params(ask.value(), Timestamp.from(moment))
                .query(Boolean.class)
                .single();
    }

    boolean isAnyWaiting(AskId ask, Instant now) {
        return jdbc.sql("""
                select exists (
                    select 1 from invitation where ask = ? and state = 'WAITING' and not watch and ends_at > ?)
                """)
                .params(ask.value(), Timestamp.from(now))
                .query(Boolean.class)
                .single();
    }

    private Invitation invitation(ResultSet row, int n) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Invitation(
                new InvitationId(row.getObject("id", UUID.class)),
                new AskId(row.getObject("ask", UUID.class)),
                new MemberId(row.getObject("asker", UUID.class)),
                new MemberId(row.getObject("helper", UUID.class)),
                row.getInt("weight"),
                row.getBoolean("watch"),
                row.getObject("decision", UUID.class),
                row.getObject("strength", UUID.class),
                row.getBoolean("known"),
                row.getBoolean("same_age"),
                Invitation.State.valueOf(row.getString("state")),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getObject("talk", UUID.class));
    }
}
