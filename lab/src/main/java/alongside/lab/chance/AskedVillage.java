package alongside.lab.chance;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Made-up members who are asked day after day, and answer by their habits.
final class AskedVillage {

    private static final ZonedDateTime BEGIN = ZonedDateTime.of(2026, 1, 5, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final int TIMES_A_DAY = 3;

    private final SplittableRandom random;
    private final List<Habits> members;
    private final int changes;

    /// @param changes after so many days, on average, a member is another one; 0 for never
    AskedVillage(int members, double pull, int changes, long seed) {
        this.random = new SplittableRandom(seed);
        this.changes = changes;
        this.members = IntStream.range(0, members)
                .mapToObj(member -> new Habits(random, pull))
                .toList();
    }

    interface Heard {
        /// @param chance the real one
        void answer(int day, int member, ZonedDateTime asked, boolean yes, double chance);
    }

    void live(int days, Heard heard) {
        for (int day = 0; day < days; day++) {
            int[] hours = IntStream.generate(() -> Habits.hour(random))
                    .limit(TIMES_A_DAY)
                    .sorted()
                    .toArray();
            for (int hour : hours) {
                ask(day, BEGIN.plusDays(day).plusHours(hour), heard);
            }
            change();
        }
    }

    private void ask(int day, ZonedDateTime asked, Heard heard) {
        for (int member = 0; member < members.size(); member++) {
            if (members.get(member).isAsked(random, TIMES_A_DAY)) {
                double chance = members.get(member).chance(asked);
                heard.answer(day, member, asked, random.nextDouble() < chance, chance);
            }
        }
    }

    private void change() {
        for (Habits one : members) {
            if (changes > 0 && random.nextDouble() < 1.0 / changes) {
                one.change(random);
            }
        }
    }
}
