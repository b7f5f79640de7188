package alongside.matching.circles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnnealingTest {

    private static final Terms TERMS = Terms.OF_THE_VILLAGE;

    @Test
    void whatAChangeIsSaidToBeWorthIsWhatARecountFindsAndNoStepBreaksARule() {
        for (int concerns : new int[] {12, 64, 150}) {
            Village village = new Village(concerns);
            Schedule warm = new Schedule(1, 20, 20);
            Annealing annealing = village.annealing(Homes.none(village.seating));
            annealing.run(warm);
            long worth = village.recount().worth(TERMS);
            int changes = 0;
            for (int i = 0; i < 3_000; i++) {
                int gain = annealing.attempt();
                Recount recount = village.recount();
                worth += gain;
                changes += gain == 0 ? 0 : 1;
                assertEquals(List.of(), recount.faults());
                assertTrue(recount.smallest() >= 6, "a circle of " + recount.smallest());
                assertEquals(recount.worth(TERMS), worth);
                assertEquals(worth, village.worth.total());
            }
            assertTrue(changes > 200, changes + " changes");
        }
    }

    @Test
    void whatANewcomerIsSaidToAddIsWhatARecountFinds() {
        SplittableRandom random = new SplittableRandom(3);
        Profiles profiles = Someone.some(300, 3, 70, random);
        Circles circles = Circles.propose(profiles, TERMS, new Schedule(20_000, 5, 1), 1);
        for (int i = 0; i < 40; i++) {
            long before = circles.worth();
            Seat seat = circles.seat(profiles.add(Someone.any(3, 70, random)));
            assertTrue(seat instanceof Seat.Joined(int _, int worth) && before + worth == circles.worth());
            assertEquals(
                    circles.worth(),
                    Recount.of(profiles, TERMS, circles.circleOf()).worth(TERMS));
        }
    }

    @Test
    void nobodyIsTakenOutOfACircleSheKnowsWhenNobodyMayBe() {
        Village village = new Village(40);
        int[] before = village.seating.toArray();
        Homes homes = Homes.of(village.seating, before, 0, 0);
        village.annealing(homes).run(new Schedule(20_000, 20, 5));
        assertEquals(0, homes.away());
        assertEquals(List.of(), village.away(before));
    }

    @Test
    void neverAreMoreAwayFromHomeThanMayBeAndTheyAreCounted() {
        Village village = new Village(40);
        int[] before = village.seating.toArray();
        Homes homes = Homes.of(village.seating, before, 1, 7);
        Annealing annealing = village.annealing(homes);
        annealing.run(new Schedule(1, 20, 20));
        for (int i = 0; i < 5_000; i++) {
            annealing.attempt();
            assertEquals(village.away(before).size(), homes.away());
            assertTrue(homes.away() <= 7);
        }
        assertTrue(homes.away() > 0);
    }

    /// Circles to begin with.
    private static final class Village {

        private final Profiles profiles;
        private final Seating seating;
        private final Worth worth;

        Village(int concerns) {
            profiles = Someone.some(120, 2, concerns, new SplittableRandom(concerns));
            seating = new Seating(profiles, TERMS);
            worth = new Worth(profiles, TERMS, seating);
            new Start(profiles, TERMS, seating).seatAll();
        }

        Annealing annealing(Homes homes) {
            return new Annealing(profiles, TERMS, seating, homes, 5);
        }

        Recount recount() {
            return Recount.of(profiles, TERMS, seating.toArray());
        }

        List<Integer> away(int[] before) {
            return IntStream.range(0, before.length)
                    .filter(member -> before[member] != seating.circleOf(member))
                    .boxed()
                    .toList();
        }
    }
}
