package alongside.matching.circles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecountTest {

    private static final Terms TERMS = Terms.OF_THE_VILLAGE;
    private final Profiles profiles = Someone.some(100, 2, 20, new SplittableRandom(2));
    private final int[] proposed =
            Circles.propose(profiles, TERMS, new Schedule(10_000, 5, 1), 1).circleOf();

    @Test
    void circlesAsProposedHaveNoFault() {
        assertEquals(List.of(), Recount.of(profiles, TERMS, proposed).faults());
    }

    @Test
    void aCircleOfTwoLanguagesIsAFault() {
        int stranger = IntStream.range(0, 100)
                .filter(member -> profiles.language(member) != profiles.language(0))
                .findFirst()
                .orElseThrow();
        int[] corrupted = proposed.clone();
        corrupted[0] = proposed[stranger];
        corrupted[stranger] = proposed[0];
        rejects(corrupted, "several languages");
    }

    @Test
    void aCircleTooLargeOrTooSmallIsAFault() {
        int[] corrupted = proposed.clone();
        Arrays.setAll(corrupted, member -> profiles.language(member));
        rejects(corrupted, " members");
        int[] alone = proposed.clone();
        alone[7] = 1_000;
        rejects(alone, "Circle 1000 has 1 members");
    }

    @Test
    void aSeatThatIsNoneAndAMemberWithoutOneAreFaults() {
        int[] corrupted = proposed.clone();
        corrupted[3] = -2;
        rejects(corrupted, "Member 3 sits in circle -2");
        rejects(Arrays.copyOf(proposed, 99), "100 members, but 99 seats");
    }

    private void rejects(int[] corrupted, String why) {
        List<String> faults = Recount.of(profiles, TERMS, corrupted).faults();
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(why)), faults::toString);
    }

    @Test
    void herOwnStrengthDoesNotCoverHerStruggleAndAnothersDoes() {
        Profiles alike = new Profiles(3);
        alike.add(new Profile(0, 0, 0, bits(1), bits(1, 2)));
        alike.add(new Profile(0, 0, 0, bits(2), bits(2)));
        Recount recount = Recount.of(alike, TERMS.sized(2, 2, 2), new int[] {0, 0});
        assertEquals(1, recount.covered());
        assertEquals(3, recount.struggles());
    }

    @Test
    void hoursApartAreCountedByTheClockAndNotByTheirNames() {
        Profiles apart = new Profiles(1);
        apart.add(new Profile(0, 12, 0, bits(), bits()));
        apart.add(new Profile(0, -11, 4, bits(), bits()));
        apart.add(new Profile(0, 3, 1, bits(), bits()));
        Recount recount = Recount.of(apart, TERMS.sized(3, 3, 3), new int[] {0, 0, 0});
        assertEquals(3 * 2 + 3 * 6 + 3 * 7 + 3 * 1, recount.penalty());
        assertEquals(3, recount.pairs());
    }

    private static BitSet bits(int... set) {
        BitSet bits = new BitSet();
        for (int bit : set) {
            bits.set(bit);
        }
        return bits;
    }
}
