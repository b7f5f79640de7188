package alongside.matching.circles;

import java.util.Arrays;
import java.util.BitSet;

/// Everyone who may sit in a circle, by the number she got when she was added, as columns of numbers.
///
/// Concerns are bits: `words` longs a member for what she gives and as many for what she needs.
public final class Profiles {

    private final int words;
    private int size;
    private int[] languages = new int[16];
    private byte[] zones = new byte[16];
    private byte[] stages = new byte[16];
    private long[] gives;
    private long[] needs;

    /// @param concerns how many there are
    public Profiles(int concerns) {
        if (concerns < 1) {
            throw new IllegalArgumentException("There is no circle without concerns.");
        }
        words = Math.ceilDiv(concerns, Long.SIZE);
        gives = new long[16 * words];
        needs = new long[16 * words];
    }

    /// @return her number, counted from 0
    public int add(Profile profile) {
        if (size == languages.length) {
            grow();
        }
        languages[size] = profile.language();
        zones[size] = (byte) profile.zone();
        stages[size] = (byte) profile.stage();
        copy(profile.gives(), gives);
        copy(profile.needs(), needs);
        return size++;
    }

    private void grow() {
        int room = size * 2;
        languages = Arrays.copyOf(languages, room);
        zones = Arrays.copyOf(zones, room);
        stages = Arrays.copyOf(stages, room);
        gives = Arrays.copyOf(gives, room * words);
        needs = Arrays.copyOf(needs, room * words);
    }

    private void copy(BitSet concerns, long[] to) {
        long[] bits = concerns.toLongArray();
        if (bits.length > words) {
            throw new IllegalArgumentException("There are fewer concerns than that.");
        }
        System.arraycopy(bits, 0, to, size * words, bits.length);
    }

    public int size() {
        return size;
    }

    public int language(int member) {
        return languages[member];
    }

    int zone(int member) {
        return zones[member];
    }

    int stage(int member) {
        return stages[member];
    }

    /// How many longs the concerns of a member take.
    int words() {
        return words;
    }

    long gives(int member, int word) {
        return gives[member * words + word];
    }

    long needs(int member, int word) {
        return needs[member * words + word];
    }

    /// @return how many struggles she has
    int struggles(int member) {
        int count = 0;
        for (int word = 0; word < words; word++) {
            count += Long.bitCount(needs(member, word));
        }
        return count;
    }

    boolean gives(int member, int word, int bit) {
        return (gives(member, word) >>> bit & 1) == 1;
    }
}
