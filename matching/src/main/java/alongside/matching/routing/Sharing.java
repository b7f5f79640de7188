package alongside.matching.routing;

import alongside.matching.batch.Batch;
import alongside.matching.routing.Together.Asking;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Members shared out among asks, in rounds: in each an ask is given one more. A round is an auction of the places that
/// are left ([Batch]), in which what a member is worth to an ask is her value, as in a decision about it alone, and
/// *reach*: that someone is asked at all counts as much as the highest value there is, and up to twice as much the
/// longer the ask has waited. In each round asks of which a yes weighs more go first: they fit into fewer rooms.
///
/// A round is within ε of the best sum for each ask, ε being 0.2 % of the highest worth; O(candidates · 1/ε) at worst.
final class Sharing {

    /// Beside the highest value: by so much is a price above what would lead to a tie.
    private static final double HAIR = 1e-9;

    private final List<Asking> asks;
    private final Seats seats;
    private final double[][] values;
    private final boolean[][] given;
    private final double highest;

    Sharing(List<Asking> asks, ToIntFunction<UUID> most) {
        this.asks = asks;
        seats = new Seats(asks, most);
        values = asks.stream().map(Sharing::values).toArray(double[][]::new);
        given = asks.stream().map(ask -> new boolean[ask.candidates().size()]).toArray(boolean[][]::new);
        double value =
                Arrays.stream(values).flatMapToDouble(Arrays::stream).max().orElse(0);
        highest = value > 0 ? value : 1;
    }

    private static double[] values(Asking ask) {
        boolean meaningKnown = ask.candidates().stream().anyMatch(candidate -> candidate.strength() != null);
        return ask.candidates().stream()
                .mapToDouble(candidate -> Router.value(ask.byWhen(), candidate, meaningKnown))
                .toArray();
    }

    void run() {
        int rounds = asks.stream().mapToInt(Asking::size).max().orElse(0);
        int[] weights =
                asks.stream().mapToInt(Asking::weight).distinct().sorted().toArray();
        for (int round = 0; round < rounds; round++) {
            for (int w = weights.length - 1; w >= 0; w--) {
                give(round, weights[w]);
            }
        }
    }

    private void give(int round, int weight) {
        int[] rows = IntStream.range(0, asks.size())
                .filter(a -> asks.get(a).weight() == weight && asks.get(a).size() > round)
                .toArray();
        Offers offers = new Offers();
        for (int a : rows) {
            double reach = highest * (1 + asks.get(a).waited());
            for (int c = 0; c < values[a].length; c++) {
                if (!given[a][c]) {
                    offers.add(seats.of(a, c), (float) (values[a][c] + reach));
                }
            }
            offers.endAsk();
        }
        Batch batch = Batch.of(offers.market(seats.places(weight)));
        seats.raise(batch.prices());
        for (int row = 0; row < rows.length; row++) {
            take(rows[row], batch.helpers()[row], weight);
        }
    }

    private void take(int ask, int member, int weight) {
        if (member >= 0) {
            given[ask][seats.find(ask, member)] = true;
            seats.take(member, weight);
        }
    }

    /// What each candidate of an ask costs it: nothing, if she was given to it, and otherwise more than she is worth
    /// to it beyond those who were.
    double[] prices(int ask) {
        double enough = enough(ask);
        double[] prices = new double[values[ask].length];
        for (int c = 0; c < prices.length; c++) {
            double atLeast = values[ask][c] - enough + HAIR * highest;
            prices[c] = given[ask][c] ? 0 : Math.max(seats.price(seats.of(ask, c)), atLeast);
        }
        return prices;
    }

    /// What the least of those given to it is worth; 0 where it would take more.
    private double enough(int ask) {
        int[] own =
                IntStream.range(0, given[ask].length).filter(c -> given[ask][c]).toArray();
        return own.length < asks.get(ask).size()
                ? 0
                : Arrays.stream(own).mapToDouble(c -> values[ask][c]).min().orElse(0);
    }
}
