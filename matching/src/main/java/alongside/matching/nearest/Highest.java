package alongside.matching.nearest;

import java.util.Arrays;

/// The `k` highest of the numbers it is offered, as a heap with the lowest of them on top.
public final class Highest {

    private final int most;
    private float[] heap = new float[16];
    private int size;

    public Highest(int most) {
        this.most = most;
    }

    public void offer(float number) {
        if (size < most) {
            heap = size == heap.length ? Arrays.copyOf(heap, size * 2) : heap;
            heap[size] = number;
            rise(size++);
        } else if (number > heap[0]) {
            heap[0] = number;
            sink();
        }
    }

    /// @return the lowest of the `k` highest; minus infinity while there are fewer than `k`
    public float lowest() {
        return size < most ? Float.NEGATIVE_INFINITY : heap[0];
    }

    private void rise(int at) {
        int here = at;
        while (here > 0 && heap[here] < heap[(here - 1) / 2]) {
            swap(here, (here - 1) / 2);
            here = (here - 1) / 2;
        }
    }

    private void sink() {
        int here = 0;
        while (true) {
            int child = 2 * here + 1;
            if (child + 1 < size && heap[child + 1] < heap[child]) {
                child++;
            }
            if (child >= size || heap[child] >= heap[here]) {
                return;
            }
            swap(here, child);
            here = child;
        }
    }

    private void swap(int a, int b) {
        float kept = heap[a];
        heap[a] = heap[b];
        heap[b] = kept;
    }
}
