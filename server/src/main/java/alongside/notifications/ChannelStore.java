package alongside.notifications;

import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Author;
import alongside.shared.Place;
import alongside.shared.Sealer;
import alongside.shared.VillageKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Channels, their addresses sealed. A keyed hash finds an address again without opening the others.
@Component
class ChannelStore {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final VillageKey key;

    ChannelStore(JdbcClient jdbc, Sealer sealer, VillageKey key) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.key = key;
    }

    /// @param known what of the address stays the same when it is given again
    void add(Channel channel, String known) {
        Instant confirmed = channel.confirmedAt();
        jdbc.sql("""
                insert into channel (id, member, kind, address, found_by, made_at, confirmed_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .param(channel.id())
                .param(channel.member().value())
                .param(channel.kind().name())
                .param(sealer.seal(Author.of(channel.member().value()), place(channel.id()), channel.address()))
                .param(foundBy(known))
                .param(Timestamp.from(channel.madeAt()))
                .param(confirmed == null ? null : Timestamp.from(confirmed))
                .update();
    }

    /// Takes an address from whoever had it: a device reaches the one who asked for it last.
    void removeAll(String known) {
        jdbc.sql("delete from channel where found_by = ?").param(foundBy(known)).update();
    }

    void removeMail(Viewer viewer) {
        jdbc.sql("delete from channel where member = ? and kind = 'MAIL'")
                .param(viewer.id().value())
                .update();
    }

    void remove(Viewer viewer, UUID id) {
        jdbc.sql("delete from channel where id = ? and member = ?")
                .params(id, viewer.id().value())
                .update();
    }

    void removeAll(Viewer viewer) {
        jdbc.sql("delete from channel where member = ?")
                .param(viewer.id().value())
                .update();
    }

    /// For whoever proved it otherwise: by the secret in a mail, or as the service at its other end.
    void remove(UUID id) {
        jdbc.sql("delete from channel where id = ?").param(id).update();
    }

    List<Channel> list(Viewer viewer) {
        return jdbc.sql("select * from channel where member = ? order by made_at")
                .param(viewer.id().value())
                .query(this::channel)
                .list();
    }

    Optional<Channel> find(UUID id) {
        return jdbc.sql("select * from channel where id = ?")
                .param(id)
                .query(this::channel)
                .optional();
    }

    /// Holds off every other process that would send by it. Facts go on being handed to it meanwhile.
    Optional<Channel> lock(UUID id) {
        return jdbc.sql("select * from channel where id = ? for no key update")
                .param(id)
                .query(this::channel)
                .optional();
    }

    void confirm(UUID id, Instant now) {
        jdbc.sql("update channel set confirmed_at = ? where id = ?")
                .params(Timestamp.from(now), id)
                .update();
    }

    void busy(UUID id, Instant until) {
        jdbc.sql("update channel set busy_until = ? where id = ?")
                .params(Timestamp.from(until), id)
                .update();
    }

    void sent(UUID id, Instant now) {
        jdbc.sql("""
                update channel set last_at = ?, busy_until = null, failures = 0, not_before = null where id = ?
                """).params(Timestamp.from(now), id).update();
    }

    void failed(UUID id, Instant notBefore) {
        jdbc.sql("""
                update channel set busy_until = null, failures = failures + 1, not_before = ? where id = ?
                """).params(Timestamp.from(notBefore), id).update();
    }

    private byte[] foundBy(String known) {
        return key.lookup("channel", known);
    }

    private Channel channel(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID member = row.getObject("member", UUID.class);
        return new Channel(
                id,
                new MemberId(member),
                Channel.Kind.valueOf(row.getString("kind")),
                sealer.open(Author.of(member), place(id), row.getBytes("address")),
                row.getTimestamp("made_at").toInstant(),
                instant(row, "confirmed_at"),
                instant(row, "last_at"),
                instant(row, "busy_until"),
                row.getInt("failures"),
                instant(row, "not_before"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Place place(UUID id) {
        return new Place("channel", "address", id);
    }
}
