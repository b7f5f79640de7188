package alongside.lab.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.lab.faults.Stored.Found;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// What would make `faults` fail, without breaking a village for it.
class TallyTest {

    private final UUID her = UUID.randomUUID();
    private final UUID talk = UUID.randomUUID();
    private final Kept said = new Kept.Said(her, UUID.randomUUID(), talk);
    private final Tally tally = new Tally();

    @Test
    void whatStandsOnceAndWithTheRightPersonIsWell() {
        tally.count(said, List.of(new Found(her, talk)), talk);

        assertCounts(0, 0, 0);
    }

    @Test
    void whatIsNotThereIsLostAndCountedOnce() {
        tally.count(said, List.of(), talk);
        tally.lost(said);

        assertCounts(1, 0, 0);
    }

    @Test
    void whatIsThereTwiceIsDoubled() {
        tally.count(said, List.of(new Found(her, talk), new Found(her, talk)), talk);

        assertCounts(0, 1, 0);
    }

    @Test
    void whatIsAnothersOrInAnotherTalkIsMisdelivered() {
        tally.count(said, List.of(new Found(UUID.randomUUID(), talk)), talk);
        tally.count(new Kept.Said(her, UUID.randomUUID(), talk), List.of(new Found(her, UUID.randomUUID())), talk);

        assertCounts(0, 0, 2);
    }

    private void assertCounts(int lost, int doubled, int misdelivered) {
        assertEquals(
                List.of(lost, doubled, misdelivered), List.of(tally.lost(), tally.doubled(), tally.misdelivered()));
    }
}
