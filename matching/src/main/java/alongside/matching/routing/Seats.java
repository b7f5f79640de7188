package alongside.matching.routing;

import alongside.matching.routing.Together.Asking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/// The members among the candidates of several asks, numbered, with the room and the invitations each has left and
/// what she costs.
final class Seats {

    private final int[][] members;
    private final int[] room;
    private final int[] most;
    private final double[] prices;

    Seats(List<Asking> asks, ToIntFunction<UUID> most) {
        Map<UUID, Integer> numbers = new HashMap<>();
        List<Candidate> known = new ArrayList<>();
        members = new int[asks.size()][];
        for (int a = 0; a < members.length; a++) {
            members[a] = asks.get(a).candidates().stream()
                    .mapToInt(candidate -> number(candidate, numbers, known))
                    .toArray();
        }
        room = known.stream().mapToInt(Candidate::roomLeft).toArray();
        this.most = known.stream()
                .mapToInt(candidate -> Math.max(0, most.applyAsInt(candidate.member())))
                .toArray();
        prices = new double[room.length];
    }

    private static int number(Candidate candidate, Map<UUID, Integer> numbers, List<Candidate> known) {
        return numbers.computeIfAbsent(candidate.member(), member -> {
            known.add(candidate);
            return known.size() - 1;
        });
    }

    /// @param candidate her place among the candidates of the ask
    int of(int ask, int candidate) {
        return members[ask][candidate];
    }

    int find(int ask, int member) {
        int candidate = 0;
        while (members[ask][candidate] != member) {
            candidate++;
        }
        return candidate;
    }

    /// How many asks of this weight each can still be given.
    int[] places(int weight) {
        int[] places = new int[room.length];
        for (int h = 0; h < places.length; h++) {
            places[h] = Math.min(most[h], room[h] / weight);
        }
        return places;
    }

    void take(int member, int weight) {
        room[member] -= weight;
        most[member]--;
    }

    /// A price is what she has cost at most; of one without a place none is told.
    void raise(float[] told) {
        for (int h = 0; h < prices.length; h++) {
            prices[h] = Float.isFinite(told[h]) ? Math.max(prices[h], told[h]) : prices[h];
        }
    }

    double price(int member) {
        return prices[member];
    }
}
