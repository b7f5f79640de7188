package alongside.routing;

import alongside.matching.text.AgeBand;
import alongside.members.Child;
import alongside.members.ChildrenChanged;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.shared.Behind;
import alongside.shared.Commits;
import alongside.shared.Hearing;
import alongside.shared.Nodes;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// How old the children of each member are, in memory: birth months are sealed, and unsealing them for every wave would
/// cost more than the wave. Read behind the first pages; until then a shared age counts as unknown. What changes in
/// another process is heard from it.
@Component
class ChildrensAges implements Hearing, DisposableBean {

    private static final String CHANNEL = "alongside_children";

    private final Members members;
    private final Nodes nodes;
    private final Clock clock;
    private final Map<UUID, List<YearMonth>> born = new ConcurrentHashMap<>();
    private final Behind behind = new Behind("childrens-ages");

    ChildrensAges(Members members, Nodes nodes, Clock clock) {
        this.members = members;
        this.nodes = nodes;
        this.clock = clock;
    }

    boolean has(UUID member, AgeBand band) {
        YearMonth now = YearMonth.from(clock.instant().atZone(ZoneOffset.UTC));
        return born.getOrDefault(member, List.of()).stream()
                .anyMatch(month -> AgeBand.of(Child.ageInMonths(month, now)) == band);
    }

    @EventListener
    void on(ChildrenChanged changed) {
        nodes.tell(CHANNEL, changed.member().toString());
        Commits.after(() -> read(changed.member()));
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void hear(String member) {
        read(MemberId.of(member));
    }

    /// A large village has many to read: nothing waits for it.
    @Override
    public void hearAgain() {
        behind.start(this::readAll);
    }

    @Override
    public void destroy() {
        behind.close();
    }

    private void readAll() {
        Set<MemberId> mothers = members.mothers();
        born.keySet().removeIf(member -> !mothers.contains(new MemberId(member)));
        behind.each(mothers, this::read);
    }

    private void read(MemberId member) {
        born.put(
                member.value(),
                members.children(member).stream().map(Child::born).toList());
    }
}
