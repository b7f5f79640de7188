package alongside.lab.simulate;

import java.util.Arrays;

/// What happens when: a binary heap over plain arrays, O(log n) each way. What happens at one moment happens in
/// the order in which it was put down.
final class Agenda {

    enum Kind {
        RAISED,
        WAKE,
        REACTED,
        WORDS,
        RELEASED,
        PUT_DOWN,
        WATCHED,
        UNWATCHED,
        DAWN
    }

    private static final int FIRST = 1024;

    private long[] times = new long[FIRST];
    private long[] orders = new long[FIRST];
    private Kind[] kinds = new Kind[FIRST];
    private int[] whats = new int[FIRST];
    private int size;
    private long put;

    /// @param what whom or what it is about, 0 or more
    void put(long at, Kind kind, int what) {
        if (size == times.length) {
            times = Arrays.copyOf(times, 2 * size);
            orders = Arrays.copyOf(orders, 2 * size);
            kinds = Arrays.copyOf(kinds, 2 * size);
            whats = Arrays.copyOf(whats, 2 * size);
        }
        set(size++, at, put++, kind, what);
        int child = size - 1;
        while (child > 0 && isBefore(child, (child - 1) / 2)) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    long time() {
        return times[0];
    }

    Kind kind() {
        return kinds[0];
    }

    int what() {
        return whats[0];
    }

    void remove() {
        size--;
        set(0, times[size], orders[size], kinds[size], whats[size]);
        int parent = 0;
        for (int child = least(parent); child != parent; child = least(parent)) {
            swap(child, parent);
            parent = child;
        }
    }

    /// The earliest of the three.
    private int least(int parent) {
        int least = parent;
        for (int child = 2 * parent + 1; child <= 2 * parent + 2 && child < size; child++) {
            least = isBefore(child, least) ? child : least;
        }
        return least;
    }

    private boolean isBefore(int one, int other) {
        return times[one] != times[other] ? times[one] < times[other] : orders[one] < orders[other];
    }

    private void swap(int one, int other) {
        long time = times[one];
        long order = orders[one];
        Kind kind = kinds[one];
        int what = whats[one];
        set(one, times[other], orders[other], kinds[other], whats[other]);
        set(other, time, order, kind, what);
    }

    private void set(int at, long time, long order, Kind kind, int what) {
        times[at] = time;
        orders[at] = order;
        kinds[at] = kind;
        whats[at] = what;
    }
}
