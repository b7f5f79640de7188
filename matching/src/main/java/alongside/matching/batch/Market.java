package alongside.matching.batch;

/// Asks and the helpers who could take them, in compressed rows: `starts[a]` to `starts[a + 1]` are the places of the
/// helpers of ask a, and of how well each fits. The arrays are taken, not copied.
///
/// @param starts one more than there are asks, rising from 0
/// @param helpers 0 to the number of helpers
/// @param fits above 0, in any unit
/// @param room how many asks each helper may be given
public record Market(int[] starts, int[] helpers, float[] fits, int[] room) {

    public Market {
        if (starts.length == 0 || starts[0] != 0 || helpers.length != fits.length) {
            throw new IllegalArgumentException("Rows begin at 0, and each helper in them has a fit");
        }
        for (int a = 0; a + 1 < starts.length; a++) {
            require(starts[a] <= starts[a + 1], "Rows rise");
        }
        require(starts[starts.length - 1] == helpers.length, "Rows end where the helpers do");
        for (int at = 0; at < helpers.length; at++) {
            require(helpers[at] >= 0 && helpers[at] < room.length, "A helper is one of those with room");
            require(fits[at] > 0 && fits[at] < Float.POSITIVE_INFINITY, "A fit is above 0");
        }
        for (int places : room) {
            require(places >= 0, "Room is not below 0");
        }
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    public int asks() {
        return starts.length - 1;
    }

    float heaviest() {
        float heaviest = 0;
        for (float fit : fits) {
            heaviest = Math.max(heaviest, fit);
        }
        return heaviest;
    }
}
