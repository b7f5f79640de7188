package alongside.members;

import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who must never meet whom. A block holds both ways, and the blocked is never told.
@Component
public class Boundaries {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Boundaries(JdbcClient jdbc, Sealer sealer, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.events = events;
        this.clock = clock;
    }

    /// @param id the block's own id, so that a page can name it without naming whom it holds off
    /// @param label how the one who blocked knew the other: a nickname, or blank when the other was veiled
    public record Block(UUID id, PrivateText label, Instant madeAt) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void block(Viewer viewer, MemberId other, UUID id, PrivateText label) {
        jdbc.sql("""
                insert into block (id, blocker, blocked, label, made_at) values (?, ?, ?, ?, ?)
                on conflict (blocker, blocked) do nothing
                """)
                .params(
                        id,
                        viewer.id().value(),
                        other.value(),
                        sealer.seal(Author.of(viewer.id().value()), labelPlace(id), label),
                        Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new MemberEvent.Parted(viewer.id(), other));
    }

    @Transactional
    public void lift(Viewer viewer, UUID block) {
        jdbc.sql("delete from block where id = ? and blocker = ?")
                .params(block, viewer.id().value())
                .update();
    }

    public List<Block> list(Viewer viewer) {
        return jdbc.sql("select id, label, made_at from block where blocker = ? order by made_at")
                .param(viewer.id().value())
                .query((row, n) -> {
                    UUID id = row.getObject(1, UUID.class);
                    PrivateText label = sealer.open(Author.of(viewer.id().value()), labelPlace(id), row.getBytes(2));
                    return new Block(id, label, row.getTimestamp(3).toInstant());
                })
                .list();
    }

    public boolean mayMeet(MemberId one, MemberId other) {
        return jdbc.sql("""
                select not exists (
                    select 1 from block
                    where (blocker = :one and blocked = :other) or (blocker = :other and blocked = :one))
                """)
                .param("one", one.value())
                .param("other", other.value())
                .query(Boolean.class)
                .single();
    }

    private static Place labelPlace(UUID id) {
        return new Place("block", "label", id);
    }
}
