package alongside.matching.batch;

/// The asks without a helper, each once, in a ring of fixed size.
final class Waiting {

    private final int[] ring;
    private int head;
    private int size;

    /// All of them wait.
    Waiting(int asks) {
        ring = new int[asks];
        for (int a = 0; a < asks; a++) {
            add(a);
        }
    }

    void add(int ask) {
        int tail = head + size++;
        ring[tail < ring.length ? tail : tail - ring.length] = ask;
    }

    int next() {
        int ask = ring[head];
        head = head + 1 < ring.length ? head + 1 : 0;
        size--;
        return ask;
    }

    boolean isEmpty() {
        return size == 0;
    }
}
