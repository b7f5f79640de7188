package alongside.learning;

import alongside.matching.learning.Leading;
import alongside.members.MemberId;
import alongside.members.Members;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door. What happened is noted inside its own transaction, and counts from its commit on.
@Component
public class Learning {

    private final LearningStore store;
    private final LearnedInMemory inMemory;
    private final Members members;
    private final Clock clock;

    Learning(LearningStore store, LearnedInMemory inMemory, Members members, Clock clock) {
        this.store = store;
        this.inMemory = inMemory;
        this.members = members;
        this.clock = clock;
    }

    /// She was asked, and said yes, or not; or the time for it is over. What was taken back is no answer, and neither
    /// is what ended because she rests or carries enough.
    ///
    /// @param asked when she was asked
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(MemberId helper, boolean yes, Instant asked) {
        ZonedDateTime where = where(helper, asked);
        Instant now = clock.instant();
        noted().add(helper.value(), learned -> learned.answered(yes, where, now));
    }

    /// She had said yes, and no word came: that is as good as none.
    ///
    /// @param said when she said yes
    @Transactional(propagation = Propagation.MANDATORY)
    public void cameWithoutWords(MemberId helper, Instant asked, Instant said) {
        ZonedDateTime where = where(helper, asked);
        Instant now = clock.instant();
        noted().add(helper.value(), learned -> learned.withoutWords(where, said, now));
    }

    /// She walked along with an ask until its asker said how heavy it is now.
    ///
    /// @param ask what it was about; of it only ids of concepts and their shares are kept, added to others
    @Transactional(propagation = Propagation.MANDATORY)
    public void walkedAlong(MemberId helper, Leading ask, boolean becameLighter) {
        Instant now = clock.instant();
        noted().add(helper.value(), learned -> learned.walkedAlong(ask, becameLighter, now));
    }

    /// What was learned of everyone, looked at for one ask.
    public Lessons about(Leading ask) {
        Instant now = clock.instant();
        return new Lessons(inMemory, inMemory.chance(now), ask, now);
    }

    private ZonedDateTime where(MemberId helper, Instant asked) {
        return asked.atZone(members.get(helper).zone());
    }

    private Noted noted() {
        return Noted.here(store, inMemory);
    }
}
