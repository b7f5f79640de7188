package alongside.sample;

import alongside.members.MemberId;
import alongside.village.Village;
import alongside.village.Villages;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Front door. Opens the village of made-up people at the first start and lets them move in before the first page is
/// served, each in a transaction of her own: a start after a kill goes on where the last one stopped.
@Component
@ConditionalOnProperty(name = "alongside.mode", havingValue = "sample")
public class SampleVillage implements SmartInitializingSingleton {

    static final String NAME = "Willow Lane (sample)";
    private static final int SAY_EVERY = 50;

    private final ModeMark mark;
    private final Villages villages;
    private final Arrival arrival;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<SampleMember> made = SampleMembers.list();

    SampleVillage(ModeMark mark, Villages villages, Arrival arrival, TransactionTemplate transaction, Clock clock) {
        this.mark = mark;
        this.villages = villages;
        this.arrival = arrival;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<SampleMember> members() {
        return made;
    }

    /// The members the sample shows with no room left. They arrive with their room free: what fills it is asks they
    /// say yes to, and those belong to routing.
    public List<MemberId> full() {
        return made.stream().filter(SampleMember::full).map(SampleMember::id).toList();
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> open());
        while (Boolean.TRUE.equals(transaction.execute(status -> next()))) {}
    }

    private void open() {
        if (villages.find().isEmpty()) {
            villages.open(new Village(NAME, List.of("en"), "GB", "mama", Village.DEFAULT_HIDE_TO, clock.instant()));
            mark.set();
        }
    }

    /// @return whether someone moved in
    private boolean next() {
        int arrived = mark.arrived();
        if (arrived >= made.size()) {
            return false;
        }
        arrival.of(made.get(arrived));
        mark.arrived(arrived + 1);
        if ((arrived + 1) % SAY_EVERY == 0) {
            System.err.printf("The sample village fills: %d of %d members live here.%n", arrived + 1, made.size());
        }
        return true;
    }
}
