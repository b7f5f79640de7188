package alongside.lab.nearest;

import java.util.function.Function;

/// A search in a graph: it goes from neighbour to neighbour and scans nothing.
record Graph(String name, Function<float[], int[]> search) implements Engine {

    @Override
    public int[] nearest(float[] ask) {
        return search.apply(ask);
    }

    @Override
    public long bytesScanned() {
        return 0;
    }
}
