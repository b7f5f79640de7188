package alongside.routing;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that comes again with its seed.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    /// @return 1 to most
    int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    <T> List<T> some(List<T> list) {
        return list.stream().filter(one -> oneIn(2)).toList();
    }
}
