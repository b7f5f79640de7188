package alongside.lab.scarcity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

/// A village of helpers with room for one to three, each equally often, and so many asks to a place of theirs. For
/// some asks few can help: from one to twenty, one as often as any five above fifteen; some helpers are among them
/// more often than others.
record ScarceVillage(List<Villager> helpers, List<Wanted> asks) {

    private static final int MOST_POSSIBLE = 20;
    private static final double POPULAR = 1.7;

    static ScarceVillage of(int size, double asksToRoom, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Villager> helpers = IntStream.range(0, size)
                .mapToObj(number -> new Villager(number, random.nextInt(1, 4)))
                .toList();
        int room = helpers.stream().mapToInt(Villager::left).sum();
        List<Wanted> asks = new ArrayList<>();
        for (int a = 0; a < Math.round(asksToRoom * room); a++) {
            asks.add(new Wanted(possible(helpers, random)));
        }
        return new ScarceVillage(helpers, asks);
    }

    private static List<Wanted.Possible> possible(List<Villager> helpers, SplittableRandom random) {
        double share = random.nextDouble();
        int many = Math.min(helpers.size(), 1 + (int) (share * share * MOST_POSSIBLE));
        Set<Integer> drawn = new LinkedHashSet<>();
        while (drawn.size() < many) {
            drawn.add((int) (Math.pow(random.nextDouble(), POPULAR) * helpers.size()));
        }
        return drawn.stream()
                .map(number -> new Wanted.Possible(helpers.get(number), random.nextDouble(0.3, 1)))
                .toList();
    }

    List<Wanted> open() {
        return asks.stream().filter(ask -> !ask.isAnswered()).toList();
    }

    Villager helper(UUID id) {
        return helpers.get((int) id.getLeastSignificantBits());
    }

    double answered() {
        return 1 - (double) open().size() / asks.size();
    }

    double fit() {
        return asks.stream()
                .filter(Wanted::isAnswered)
                .mapToDouble(Wanted::fit)
                .average()
                .orElse(0);
    }

    int overRoom() {
        return (int) helpers.stream().filter(helper -> helper.left() < 0).count();
    }

    /// In an order of their own: everyone asks at about the same time.
    static <T> List<T> shuffled(List<T> some, SplittableRandom random) {
        long[] lots = random.longs(some.size()).toArray();
        int[] order = IntStream.range(0, some.size())
                .boxed()
                .sorted((a, b) -> Long.compare(lots[a], lots[b]))
                .mapToInt(Integer::intValue)
                .toArray();
        return Arrays.stream(order).mapToObj(some::get).toList();
    }
}
