package alongside.matching.circles;

import java.util.BitSet;
import java.util.SplittableRandom;

/// Made-up members of few zones and stages, so that small villages have good circles and bad ones.
final class Someone {

    private Someone() {}

    /// @param concerns the more there are, the less is covered
    static Profiles some(int members, int languages, int concerns, SplittableRandom random) {
        Profiles profiles = new Profiles(concerns);
        for (int i = 0; i < members; i++) {
            profiles.add(any(languages, concerns, random));
        }
        return profiles;
    }

    /// All of one language, and no more than six hours apart.
    static Profiles near(int members, int concerns, SplittableRandom random) {
        Profiles profiles = new Profiles(concerns);
        for (int i = 0; i < members; i++) {
            Profile any = any(1, concerns, random);
            profiles.add(new Profile(0, any.zone() % 4, any.stage(), any.gives(), any.needs()));
        }
        return profiles;
    }

    static Profile any(int languages, int concerns, SplittableRandom random) {
        return new Profile(
                random.nextInt(languages),
                random.nextInt(-12, 15),
                random.nextInt(8),
                bits(concerns, random),
                bits(concerns, random));
    }

    /// What she gives and what she needs may be the same: her own strength does not help her.
    private static BitSet bits(int concerns, SplittableRandom random) {
        BitSet bits = new BitSet();
        for (int i = random.nextInt(4); i > 0; i--) {
            bits.set(random.nextInt(concerns));
        }
        return bits;
    }
}
