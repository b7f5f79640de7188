package alongside.lab.fit;

import java.util.Arrays;

/// Meaning, and a tenth of what shared words say. The engine goes without: this tells what that costs.
record WithWords(Scores meaning, Scores words) implements Scores {

    private static final double SHARE = 0.1;

    @Override
    public double[] of(Worded ask) {
        double[] both = meaning.of(ask);
        double[] shared = words.of(ask);
        double highest = Arrays.stream(shared).max().orElse(0);
        for (int at = 0; at < both.length && highest > 0; at++) {
            both[at] += SHARE * shared[at] / highest;
        }
        return both;
    }

    /// Both are closed by whoever opened them.
    @Override
    public void close() {}
}
