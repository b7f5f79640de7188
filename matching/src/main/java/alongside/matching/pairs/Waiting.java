package alongside.matching.pairs;

/// A queue of members, each in it at most once, in a ring of fixed size.
final class Waiting {

    private final int[] ring;
    private final boolean[] within;
    private int head;
    private int size;

    Waiting(int members) {
        ring = new int[members];
        within = new boolean[members];
    }

    /// Everyone, in order.
    static Waiting all(int members) {
        Waiting waiting = new Waiting(members);
        for (int v = 0; v < members; v++) {
            waiting.add(v);
        }
        return waiting;
    }

    void add(int member) {
        if (!within[member]) {
            within[member] = true;
            int tail = head + size++;
            ring[tail < ring.length ? tail : tail - ring.length] = member;
        }
    }

    int next() {
        int member = ring[head];
        head = head + 1 < ring.length ? head + 1 : 0;
        size--;
        within[member] = false;
        return member;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
