package alongside.learning;

import alongside.matching.learning.ChanceOfYes;
import alongside.matching.learning.Leading;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/// What was learned, looked at for one ask: a look into memory a member, no query.
public final class Lessons {

    private final LearnedInMemory inMemory;
    private final ChanceOfYes chance;
    private final Leading ask;
    private final Instant now;

    Lessons(LearnedInMemory inMemory, ChanceOfYes chance, Leading ask, Instant now) {
        this.inMemory = inMemory;
        this.chance = chance;
        this.ask = ask;
        this.now = now;
    }

    /// How likely she is to say yes at this hour, against the village's mean: 0.5 to 1.5, and 1 of someone never asked.
    public double chance(UUID member, ZoneId zone) {
        return chance.factor(inMemory.of(member).answers(), now.atZone(zone));
    }

    /// What having helped with such things makes of it: 1 to 1.15.
    public double experience(UUID member) {
        return inMemory.of(member).experience().gain(ask, now);
    }
}
