package alongside.lab.simulate;

import java.util.Arrays;

/// Who is nearest to an ask, whatever language she speaks and however busy she is: what an index of strengths
/// says.
final class Nearby {

    private static final long FITS = 1L << 30;

    private final Village village;

    Nearby(Village village) {
        this.village = village;
    }

    /// Members, the best fit first; those of one fit in an order that differs from ask to ask.
    ///
    /// @param most how many at most
    int[] of(Raised ask, int most) {
        int[] first = village.strengths
                .near(ask.topic())
                .mapToLong(strength -> key(ask, strength))
                .sorted()
                .mapToInt(key -> (int) key)
                .distinct()
                .limit(most)
                .toArray();
        return first.length == most ? first : filled(first, Math.min(most, village.size), ask.number());
    }

    private long key(Raised ask, int strength) {
        long fit = (long) (village.strengths.fit(strength, ask.topic(), ask.side()) * FITS);
        return FITS - fit << Integer.SIZE | village.strengths.member(strength);
    }

    /// Where no words are near, all are as far.
    private int[] filled(int[] near, int most, int lot) {
        boolean[] among = new boolean[village.size];
        for (int member : near) {
            among[member] = true;
        }
        int[] all = Arrays.copyOf(near, most);
        int count = near.length;
        int begin = Draws.about(lot, 0, 0).nextInt(village.size);
        for (int i = 0; i < village.size && count < most; i++) {
            int member = (begin + i) % village.size;
            if (!among[member]) {
                all[count++] = member;
            }
        }
        return all;
    }
}
