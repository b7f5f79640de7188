package alongside.lab.simulate;

import java.util.Arrays;

/// Who is nearest to an ask, whatever language she speaks and however busy she is: what an index of strengths
/// says.
final class Nearby {

    private static final long FITS = 1L << 30;

    private final Village village;

    /// For which question a member was found last.
    private final int[] found;

    private int questions;

    Nearby(Village village) {
        this.village = village;
        found = new int[village.size];
    }

    /// Members, the best fit first. O(s log s) for s strengths about the topic and its neighbours.
    ///
    /// @param most how many at most
    int[] of(Raised ask, int most) {
        questions++;
        long[] near = village.strengths
                .near(ask.topic())
                .mapToLong(strength -> key(ask, strength))
                .sorted()
                .toArray();
        int[] members = new int[Math.min(most, village.size)];
        int count = 0;
        for (int i = 0; i < near.length && count < members.length; i++) {
            count += add(members, count, (int) near[i]);
        }
        return filled(members, count, ask.number());
    }

    private long key(Raised ask, int strength) {
        long fit = (long) (village.strengths.fit(strength, ask.topic(), ask.side()) * FITS);
        return ((FITS - fit) << Integer.SIZE) | village.strengths.member(strength);
    }

    /// Where no words are near, all are as far, in an order that differs from ask to ask.
    private int[] filled(int[] members, int near, int lot) {
        int count = near;
        int begin = Draws.about(lot, 0, 0).nextInt(village.size);
        for (int i = 0; i < village.size && count < members.length; i++) {
            count += add(members, count, (begin + i) % village.size);
        }
        return Arrays.copyOf(members, count);
    }

    private int add(int[] members, int at, int member) {
        if (found[member] == questions) {
            return 0;
        }
        found[member] = questions;
        members[at] = member;
        return 1;
    }
}
