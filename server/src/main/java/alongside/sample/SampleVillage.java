package alongside.sample;

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
    private final Walk walk;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final List<SampleMember> made = SampleMembers.list();
    private final List<SampleMember> full =
            made.stream().filter(SampleMember::full).toList();

    SampleVillage(
            ModeMark mark,
            Villages villages,
            Arrival arrival,
            Walk walk,
            TransactionTemplate transaction,
            Clock clock) {
        this.mark = mark;
        this.villages = villages;
        this.arrival = arrival;
        this.walk = walk;
        this.transaction = transaction;
        this.clock = clock;
    }

    public List<SampleMember> members() {
        return made;
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

    /// Each moves in, and then whoever is full begins to walk with others.
    ///
    /// @return whether anything happened
    private boolean next() {
        int done = mark.arrived();
        if (done < made.size()) {
            arrival.of(made.get(done));
            say(done + 1);
        } else if (done < made.size() + full.size()) {
            walk.fill(full.get(done - made.size()), made);
        } else {
            return false;
        }
        mark.arrived(done + 1);
        return true;
    }

    private void say(int arrived) {
        if (arrived % SAY_EVERY == 0) {
            System.err.printf("The sample village fills: %d of %d members live here.%n", arrived, made.size());
        }
    }
}
