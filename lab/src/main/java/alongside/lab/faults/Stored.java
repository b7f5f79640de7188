package alongside.lab.faults;

import alongside.lab.village.Beneath;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Looks in the database for what was acknowledged, and for what must never stand there.
record Stored(Beneath beneath) {

    private static final String ASKS = "select asker from ask where client_id = ?";
    private static final String MESSAGES = "select author, conversation from message where client_id = ?";
    private static final String ANSWERS = """
            select i.helper, c.id from invitation i join conversation c on c.ask = i.ask and c.helper = i.helper
            where i.id = ? and i.state = 'ACCEPTED'
            """;

    private static final String OVER_ROOM = """
            select m.id from member m join carrying c on c.helper = m.id
            where c.ended_at is null and c.last_message_at > now() - interval '7 days'
            group by m.id, m.room having sum(c.weight) > m.room
            """;
    private static final String WITHOUT_NEXT_STEP = """
            select a.id from ask a left join ladder l on l.ask = a.id
            where a.state = 'OPEN' and l.wake_at is null and not exists (
                select from conversation c join message m on m.conversation = c.id and m.author = c.helper
                where c.ask = a.id and c.ended_at is null)
            """;
    private static final String LATE = """
            select a.id from ask a join ladder l on l.ask = a.id
            where a.state = 'OPEN' and l.wake_at < now() - interval '5 seconds'
            """;

    void compare(Kept kept, Tally tally) {
        switch (kept) {
            case Kept.Asked asked -> tally.count(asked, rows(ASKS, asked.clientId(), false), null);
            case Kept.Said said -> tally.count(said, rows(MESSAGES, said.clientId(), true), said.talk());
            case Kept.Answered answered ->
                tally.count(answered, rows(ANSWERS, answered.invitation(), true), answered.talk());
        }
    }

    int overRoom() {
        return ids(OVER_ROOM).size();
    }

    /// One that has a time but is not taken is as good as none.
    int withoutNextStep() {
        return ids(WITHOUT_NEXT_STEP).size() + late();
    }

    int late() {
        return ids(LATE).size();
    }

    /// @param where in which talk; null for an ask
    record Found(UUID whose, @Nullable UUID where) {}

    private List<Found> rows(String sql, UUID id, boolean talk) {
        return beneath.list(
                sql, row -> new Found(row.getObject(1, UUID.class), talk ? row.getObject(2, UUID.class) : null), id);
    }

    private List<UUID> ids(String sql) {
        return beneath.list(sql, row -> row.getObject(1, UUID.class));
    }
}
