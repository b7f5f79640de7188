package alongside.members;

import alongside.members.MemberEvent.HandsBack;
import alongside.members.MemberEvent.MemberResting;
import alongside.shared.Author;
import alongside.shared.Ids;
import alongside.shared.Place;
import alongside.shared.PrivateText;
import alongside.shared.Sealer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door. Other rooms come here with an id they hold for a reason of their own (an invitation, a talk); no page
/// looks a member up for a viewer.
@Component
public class Members {

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Members(JdbcClient jdbc, Sealer sealer, Ids ids, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    public Member get(MemberId id) {
        return find(id).orElseThrow(() -> new IllegalStateException("No member " + id));
    }

    public Optional<Member> find(MemberId id) {
        return jdbc.sql("select * from member where id = ?")
                .param(id.value())
                .query(this::member)
                .optional();
    }

    public Optional<Member> findHost() {
        return jdbc.sql("select * from member where host order by joined_at limit 1")
                .query(this::member)
                .optional();
    }

    /// How many there are, and no further than anyone needs to know.
    public int countUpTo(int most) {
        return jdbc.sql("select count(*) from (select 1 from member limit ?) few")
                .param(most)
                .query(Integer.class)
                .single();
    }

    /// Locks her row until the transaction ends. Always after the ask's row, never before (docs/decisions/0006). Rows
    /// that only point to her may come meanwhile: two who say yes to each other would wait for each other.
    @Transactional(propagation = Propagation.MANDATORY)
    public Member lock(MemberId id) {
        return jdbc.sql("select * from member where id = ? for no key update")
                .param(id.value())
                .query(this::member)
                .single();
    }

    /// Locks several as [#lock] does, all in the order of their ids.
    ///
    /// @param waiting whether to wait for a row that someone else holds; otherwise it is left out
    /// @return whose rows are locked now
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<MemberId> lockAll(Collection<MemberId> ids, boolean waiting) {
        return jdbc.sql("select id from member where id = any(cast(? as uuid[])) order by id for no key update"
                        + (waiting ? "" : " skip locked"))
                .param(ids.stream().map(MemberId::toString).toArray(String[]::new))
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .set();
    }

    /// How others know them, in one look.
    public Map<MemberId, PrivateText> nicknames(Collection<MemberId> several) {
        Map<MemberId, PrivateText> nicknames = new HashMap<>();
        jdbc.sql("select id, nickname from member where id = any(cast(? as uuid[]))")
                .param(several.stream().map(MemberId::toString).toArray(String[]::new))
                .query(row -> {
                    MemberId id = new MemberId(row.getObject(1, UUID.class));
                    nicknames.put(id, nickname(id, row.getBytes(2)));
                });
        return nicknames;
    }

    public List<Child> children(MemberId mother) {
        return jdbc.sql("select * from child where mother = ? order by id")
                .param(mother.value())
                .query(this::child)
                .list();
    }

    /// Everyone who has told of a child.
    public Set<MemberId> mothers() {
        return jdbc.sql("select distinct mother from child")
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .set();
    }

    /// Makes a member inside the transaction of her joining.
    @Transactional(propagation = Propagation.MANDATORY)
    public Member add(MemberId id, PrivateText nickname, List<String> languages, ZoneId zone, boolean host) {
        jdbc.sql("""
                insert into member (id, nickname, languages, zone, room, host, joined_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        sealer.seal(Author.of(id.value()), nicknamePlace(id), nickname),
                        languages.toArray(String[]::new),
                        zone.getId(),
                        2,
                        host,
                        Timestamp.from(clock.instant()))
                .update();
        return get(id);
    }

    @Transactional
    public void setRoom(Viewer viewer, int room) {
        jdbc.sql("update member set room = ? where id = ?")
                .params(Math.clamp(room, 0, 6), viewer.id().value())
                .update();
        if (room <= 0) {
            events.publishEvent(new MemberResting(viewer.id()));
        }
    }

    /// Rests until the given moment; null ends a rest.
    @Transactional
    public void rest(Viewer viewer, @Nullable Instant until) {
        jdbc.sql("update member set resting_until = ? where id = ?")
                .param(until == null ? null : Timestamp.from(until))
                .param(viewer.id().value())
                .update();
        if (until != null) {
            events.publishEvent(new MemberResting(viewer.id()));
        }
    }

    /// Rests, and first hands back whatever she carries.
    @Transactional
    public void handBackAndRest(Viewer viewer, Instant until) {
        events.publishEvent(new HandsBack(viewer.id()));
        rest(viewer, until);
    }

    @Transactional
    public void keepQuiet(Viewer viewer, QuietHours hours) {
        jdbc.sql("update member set quiet_from = ?, quiet_to = ?, wake_me = ? where id = ?")
                .params(hours.from(), hours.to(), hours.wakeMe(), viewer.id().value())
                .update();
    }

    @Transactional
    public void stayAwake(Viewer viewer, Instant until) {
        jdbc.sql("update member set awake_until = ? where id = ?")
                .params(Timestamp.from(until), viewer.id().value())
                .update();
    }

    /// Whether two days of rest follow by themselves on something heavy.
    @Transactional
    public void restAfterHeavy(Viewer viewer, boolean rest) {
        jdbc.sql("update member set rests_after_heavy = ? where id = ?")
                .params(rest, viewer.id().value())
                .update();
    }

    @Transactional
    public void rename(Viewer viewer, PrivateText nickname) {
        jdbc.sql("update member set nickname = ? where id = ?")
                .params(
                        sealer.seal(Author.of(viewer.id().value()), nicknamePlace(viewer.id()), nickname),
                        viewer.id().value())
                .update();
    }

    @Transactional
    public void speak(Viewer viewer, List<String> languages, ZoneId zone) {
        jdbc.sql("update member set languages = ?, zone = ? where id = ?")
                .params(
                        languages.toArray(String[]::new),
                        zone.getId(),
                        viewer.id().value())
                .update();
    }

    @Transactional
    public void addChild(MemberId mother, PrivateText nickname, YearMonth born) {
        UUID id = ids.next();
        Author author = Author.of(mother.value());
        jdbc.sql("insert into child (id, mother, nickname, born) values (?, ?, ?, ?)")
                .params(
                        id,
                        mother.value(),
                        sealer.seal(author, new Place("child", "nickname", id), nickname),
                        sealer.seal(author, new Place("child", "born", id), new PrivateText(born.toString())))
                .update();
        events.publishEvent(new ChildrenChanged(mother));
    }

    @Transactional
    public void removeChild(Viewer viewer, UUID child) {
        jdbc.sql("delete from child where id = ? and mother = ?")
                .params(child, viewer.id().value())
                .update();
        events.publishEvent(new ChildrenChanged(viewer.id()));
    }

    private Member member(ResultSet row, int n) throws SQLException {
        MemberId id = new MemberId(row.getObject("id", UUID.class));
        Timestamp resting = row.getTimestamp("resting_until");
        Timestamp awake = row.getTimestamp("awake_until");
        return new Member(
                id,
                nickname(id, row.getBytes("nickname")),
                List.of((String[]) row.getArray("languages").getArray()),
                ZoneId.of(row.getString("zone")),
                row.getInt("room"),
                resting == null ? null : resting.toInstant(),
                new QuietHours(
                        row.getObject("quiet_from", LocalTime.class),
                        row.getObject("quiet_to", LocalTime.class),
                        row.getBoolean("wake_me")),
                awake == null ? null : awake.toInstant(),
                row.getBoolean("rests_after_heavy"),
                row.getBoolean("host"),
                row.getTimestamp("joined_at").toInstant());
    }

    private Child child(ResultSet row, int n) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        UUID mother = row.getObject("mother", UUID.class);
        Author author = Author.of(mother);
        return new Child(
                id,
                new MemberId(mother),
                sealer.open(author, new Place("child", "nickname", id), row.getBytes("nickname")),
                YearMonth.parse(sealer.open(author, new Place("child", "born", id), row.getBytes("born"))
                        .words()));
    }

    private PrivateText nickname(MemberId id, byte[] sealed) {
        return sealer.open(Author.of(id.value()), nicknamePlace(id), sealed);
    }

    private static Place nicknamePlace(MemberId id) {
        return new Place("member", "nickname", id.value());
    }
}
