package alongside.lab.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private record Entry(long at, int what) {}

    @Test
    void whatIsDueFirstComesFirstAndThenWhatWasPutDownFirst() {
        SplittableRandom random = new SplittableRandom(5);
        Agenda agenda = new Agenda();
        PriorityQueue<Entry> expected =
                new PriorityQueue<>(Comparator.comparingLong(Entry::at).thenComparingInt(Entry::what));
        for (int put = 0; put < 5000; put++) {
            long at = random.nextInt(200);
            agenda.put(at, Agenda.Kind.WORDS, put);
            expected.add(new Entry(at, put));
            if (random.nextInt(3) == 0) {
                takeBoth(agenda, expected);
            }
        }
        while (!expected.isEmpty()) {
            takeBoth(agenda, expected);
        }
        assertTrue(agenda.isEmpty());
    }

    private static void takeBoth(Agenda agenda, PriorityQueue<Entry> expected) {
        assertEquals(expected.poll(), new Entry(agenda.time(), agenda.what()));
        assertEquals(Agenda.Kind.WORDS, agenda.kind());
        agenda.remove();
    }
}
