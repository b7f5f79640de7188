package alongside.matching.nearest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SignsTest {

    private static final int ROWS = 64;

    @Test
    void bitsInCommonAreThoseCountedOneByOne() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 2_000; i++) {
            int words = 8 * random.nextInt(1, 4);
            Signs signs = new Signs(ROWS, words);
            long[][] rows = rows(random, words);
            for (int row = 0; row < ROWS; row++) {
                signs.set(row, rows[row]);
            }
            compare(signs, rows, random.longs(4L * words).toArray());
        }
    }

    @Test
    void aCopiedRowCountsAsItsOwn() {
        SplittableRandom random = new SplittableRandom(2);
        Signs from = new Signs(ROWS, 8);
        Signs to = new Signs(ROWS, 8);
        long[][] rows = rows(random, 8);
        for (int row = 0; row < ROWS; row++) {
            from.set(row, rows[row]);
        }
        for (int row = 0; row < ROWS; row++) {
            to.copy(ROWS - 1 - row, from, row);
        }
        long[][] turned = new long[ROWS][];
        for (int row = 0; row < ROWS; row++) {
            turned[ROWS - 1 - row] = rows[row];
        }
        compare(to, turned, random.longs(32).toArray());
    }

    private static void compare(Signs signs, long[][] rows, long[] planes) {
        long[] common = new long[ROWS];
        signs.common(planes, common);
        for (int row = 0; row < ROWS; row++) {
            assertEquals(counted(rows[row], planes), common[row]);
        }
    }

    private static long counted(long[] bits, long[] planes) {
        long counted = 0;
        for (int i = 0; i < planes.length; i++) {
            counted += (long) Long.bitCount(bits[i % bits.length] & planes[i]) << i / bits.length;
        }
        return counted;
    }

    private static long[][] rows(SplittableRandom random, int words) {
        long[][] rows = new long[ROWS][];
        for (int row = 0; row < ROWS; row++) {
            rows[row] = random.longs(words).toArray();
        }
        return rows;
    }
}
