package alongside.matching.pairs;

import java.util.Arrays;

/// Who holds whom on the two sides of a double cover: everyone at most one, and everyone by at most one.
final class Arcs {

    /// Whom each holds, or [Matching#NOBODY], and the weight of that edge.
    final int[] held;

    final float[] weights;

    /// Who holds each, or [Matching#NOBODY].
    final int[] holders;

    Arcs(int members) {
        held = new int[members];
        weights = new float[members];
        holders = new int[members];
        clear();
    }

    void clear() {
        Arrays.fill(held, Matching.NOBODY);
        Arrays.fill(holders, Matching.NOBODY);
    }

    /// Both let go of whom they had before.
    void hold(int holder, int other, float weight) {
        int heldBefore = held[holder];
        if (heldBefore != Matching.NOBODY) {
            holders[heldBefore] = Matching.NOBODY;
        }
        int holderBefore = holders[other];
        if (holderBefore != Matching.NOBODY) {
            held[holderBefore] = Matching.NOBODY;
        }
        held[holder] = other;
        weights[holder] = weight;
        holders[other] = holder;
    }
}
