package alongside.matching.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.routing.Together.Asking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final UUID STRENGTH = new UUID(1, 1);
    private static final int VILLAGES = 4_000;
    private static final int MANY = 9;
    /// ε of the auction beside the highest worth, which is at most three times the highest value.
    private static final double STEP = 0.002 * 3;

    private final Router router = new Router();
    private final Together together = new Together();

    @Test
    void theOnlyOneWhoCanHelpIsLeftToTheAskThatHasNobodyElse() {
        Asking choosy = ask(1, candidate(1, 0.9, 1, 1), candidate(2, 0.5, 1, 1));
        Asking alone = ask(1, candidate(1, 0.2, 1, 1));

        List<Decision> decisions = together.decide(List.of(choosy, alone), member -> MANY);

        assertEquals(List.of(member(2)), invited(decisions.getFirst()));
        assertEquals(List.of(member(1)), invited(decisions.getLast()));
    }

    @Test
    void nobodyIsGivenASecondWhileAnotherHasNobody() {
        Asking one = ask(2, candidate(1, 0.9, 1, 1), candidate(2, 0.8, 1, 1));
        Asking other = ask(2, candidate(1, 0.1, 1, 1), candidate(2, 0.1, 1, 1));

        together.decide(List.of(one, other), member -> MANY)
                .forEach(decision -> assertEquals(1, decision.invited().size()));
    }

    @Test
    void whoeverHasWaitedLongerGoesFirstWhereThereIsOneForTwo() {
        Asking fresh = new Asking(ByWhen.SOON, 1, 0, List.of(candidate(1, 0.9, 1, 1)), 1, 1);
        Asking waiting = new Asking(ByWhen.SOON, 1, 0.95, List.of(candidate(1, 0.3, 1, 1)), 1, 2);

        List<Decision> decisions = together.decide(List.of(fresh, waiting), member -> MANY);

        assertEquals(List.of(), invited(decisions.getFirst()));
        assertEquals(List.of(member(1)), invited(decisions.getLast()));
    }

    @Test
    void nobodyIsAskedAboutMoreThanSheHasRoomForOrMayBeAsked() {
        villages(asks -> {
            Map<UUID, Integer> weight = new HashMap<>();
            Map<UUID, Integer> count = new HashMap<>();
            List<Decision> decisions = together.decide(asks, TogetherTest::most);
            for (int a = 0; a < asks.size(); a++) {
                int hers = asks.get(a).weight();
                assertTrue(decisions.get(a).invited().size() <= asks.get(a).size());
                for (Decision.Weighed one : decisions.get(a).invited()) {
                    UUID member = one.candidate().member();
                    assertTrue(weight.merge(member, hers, Integer::sum)
                            <= one.candidate().roomLeft());
                    assertTrue(count.merge(member, 1, Integer::sum) <= most(member));
                }
            }
        });
    }

    @Test
    void eachDecisionIsMadeAgainFromItsOwnNumbers() {
        villages(asks -> {
            List<Decision> decisions = together.decide(asks, TogetherTest::most);
            for (int a = 0; a < asks.size(); a++) {
                ByWhen byWhen = asks.get(a).byWhen();
                assertEquals(decisions.get(a), router.again(byWhen, decisions.get(a)));
            }
            assertEquals(decisions, together.decide(asks, TogetherTest::most));
        });
    }

    @Test
    void withoutItsPricesADecisionComesOutOtherwise() {
        Asking choosy = ask(1, candidate(1, 0.9, 1, 1), candidate(2, 0.5, 1, 1));
        Asking alone = ask(1, candidate(1, 0.2, 1, 1));
        Decision made = together.decide(List.of(choosy, alone), member -> MANY).getFirst();

        assertNotEquals(made, router.decide(ByWhen.SOON, made.candidates(), made.size(), made.seed()));
    }

    @Test
    void anAskIsLeftWithoutAnyoneOnlyWhereAllItsCandidatesAreGivenToOthers() {
        villages(asks -> {
            List<Decision> decisions = together.decide(asks, member -> MANY);
            Map<UUID, Integer> given = new HashMap<>();
            for (int a = 0; a < asks.size(); a++) {
                int hers = asks.get(a).weight();
                decisions
                        .get(a)
                        .invited()
                        .forEach(one -> given.merge(one.candidate().member(), hers, Integer::sum));
            }
            for (int a = 0; a < asks.size(); a++) {
                int hers = asks.get(a).weight();
                if (decisions.get(a).invited().isEmpty()) {
                    assertTrue(decisions.get(a).candidates().stream()
                            .allMatch(one -> one.roomLeft() - given.getOrDefault(one.member(), 0) < hers));
                }
            }
        });
    }

    @Test
    void whatAllAreWorthIsWithinAStepAnAskOfTheBestThereIs() {
        SplittableRandom random = new SplittableRandom(4);
        for (int i = 0; i < VILLAGES; i++) {
            List<Asking> asks = village(random, 1, 1);
            double highest = asks.stream()
                    .flatMap(ask -> alone(ask).stream())
                    .mapToDouble(Decision.Weighed::value)
                    .max()
                    .orElseThrow();
            double worth = 0;
            for (Decision decision : together.decide(asks, member -> MANY)) {
                for (Decision.Weighed one : decision.invited()) {
                    worth += one.value() + highest;
                }
            }
            double best = best(asks, 0, new HashMap<>(), highest);
            assertTrue(worth <= best + 1e-6, worth + " above " + best);
            assertTrue(worth >= best - STEP * highest * asks.size() - 1e-6, worth + " of " + best);
        }
    }

    /// Every way of giving out members.
    private double best(List<Asking> asks, int from, Map<UUID, Integer> given, double reach) {
        if (from == asks.size()) {
            return 0;
        }
        double best = best(asks, from + 1, given, reach);
        for (Decision.Weighed one : alone(asks.get(from))) {
            UUID member = one.candidate().member();
            if (given.getOrDefault(member, 0) < one.candidate().roomLeft()) {
                given.merge(member, 1, Integer::sum);
                best = Math.max(best, one.value() + reach + best(asks, from + 1, given, reach));
                given.merge(member, -1, Integer::sum);
            }
        }
        return best;
    }

    private List<Decision.Weighed> alone(Asking ask) {
        return router.decide(ask.byWhen(), ask.candidates(), ask.size(), ask.seed())
                .weighed();
    }

    private static void villages(Consumer<List<Asking>> each) {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < VILLAGES; i++) {
            each.accept(village(random, 3, 2));
        }
    }

    /// Up to five asks and six members; some fit alike, some not at all, and of some asks only the language is known.
    private static List<Asking> village(SplittableRandom random, int size, int weights) {
        int[] rooms = random.ints(6, 1, 4).toArray();
        List<Asking> asks = new ArrayList<>();
        for (int a = random.nextInt(1, 6); a > 0; a--) {
            int weight = random.nextInt(1, weights + 1);
            boolean meaningKnown = random.nextInt(4) > 0;
            List<Candidate> candidates = new ArrayList<>();
            for (int m = 0; m < rooms.length; m++) {
                if (rooms[m] >= weight && random.nextBoolean()) {
                    double fit = random.nextInt(5) / 4.0;
                    candidates.add(new Candidate(
                            member(m), meaningKnown ? STRENGTH : null, fit, rooms[m], 3, true, null, false, 0));
                }
            }
            double waited = weights == 1 ? 0 : random.nextDouble();
            int most = random.nextInt(1, size + 1);
            asks.add(new Asking(ByWhen.SOON, weight, waited, candidates, most, random.nextLong()));
        }
        boolean anyone = asks.stream().anyMatch(ask -> !ask.candidates().isEmpty());
        return anyone ? asks : village(random, size, weights);
    }

    private static int most(UUID member) {
        return (int) member.getLeastSignificantBits() % 3;
    }

    private static Asking ask(int size, Candidate... candidates) {
        return new Asking(ByWhen.SOON, 1, 0, List.of(candidates), size, 1);
    }

    private static Candidate candidate(int member, double fit, int left, int room) {
        return new Candidate(member(member), STRENGTH, fit, left, room, true, null, false, 0);
    }

    private static List<UUID> invited(Decision decision) {
        return decision.invited().stream()
                .map(weighed -> weighed.candidate().member())
                .toList();
    }

    private static UUID member(int number) {
        return new UUID(0, number);
    }
}
