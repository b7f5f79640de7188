package alongside.matching.routing;

import alongside.matching.batch.Market;
import java.util.Arrays;

/// A [Market] in the making, one ask after the other.
final class Offers {

    private int[] starts = new int[16];
    private int asks;
    private int[] members = new int[256];
    private float[] worth = new float[256];
    private int size;

    void add(int member, float worthHer) {
        if (size == members.length) {
            members = Arrays.copyOf(members, 2 * size);
            worth = Arrays.copyOf(worth, 2 * size);
        }
        members[size] = member;
        worth[size++] = worthHer;
    }

    void endAsk() {
        if (++asks == starts.length) {
            starts = Arrays.copyOf(starts, 2 * asks);
        }
        starts[asks] = size;
    }

    Market market(int[] places) {
        return new Market(
                Arrays.copyOf(starts, asks + 1), Arrays.copyOf(members, size), Arrays.copyOf(worth, size), places);
    }
}
