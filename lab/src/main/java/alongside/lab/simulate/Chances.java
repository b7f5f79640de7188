package alongside.lab.simulate;

import alongside.matching.learning.Answers;
import alongside.matching.learning.ChanceOfYes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/// What the village learns of who says yes, and when: as the server does, from yeses, from what nobody answered in
/// time, and from yeses without words.
final class Chances {

    private static final Instant MONDAY = Instant.EPOCH
            .atZone(ZoneOffset.UTC)
            .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
            .toInstant();

    private final Village village;
    private final Answers[] answers;
    private ChanceOfYes chance = ChanceOfYes.among(List.of(), MONDAY);
    private long counted;

    Chances(Village village) {
        this.village = village;
        answers = new Answers[village.size];
        Arrays.fill(answers, Answers.NONE);
    }

    /// What her answers make of her value now.
    double of(int member, long now) {
        if (now - counted > Day.HOUR) {
            counted = now;
            chance = ChanceOfYes.among(Arrays.asList(answers), at(now));
        }
        return chance.factor(answers[member], where(member, now));
    }

    void answered(int member, boolean yes, long asked, long now) {
        answers[member] = answers[member].with(yes, where(member, asked), at(now));
    }

    void cameWithoutWords(int member, long asked, long said, long now) {
        answers[member] = answers[member].withoutWords(where(member, asked), at(said), at(now));
    }

    /// Someone new is in her place.
    void forget(int member) {
        answers[member] = Answers.NONE;
    }

    private ZonedDateTime where(int member, long time) {
        return at(time).atZone(ZoneOffset.ofHours(village.offset[member]));
    }

    private static Instant at(long time) {
        return MONDAY.plusMillis(time);
    }
}
