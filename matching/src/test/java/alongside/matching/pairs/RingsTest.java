package alongside.matching.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RingsTest {

    private static final float LEAST = 0.3f;

    @Test
    void nobodyIsInTwoRingsAndEveryArcIsAFit() {
        SplittableRandom random = new SplittableRandom(4);
        int rings = 0;
        for (int i = 0; i < 500; i++) {
            Members members = CandidateSearchTest.members(random, 40, 5);
            rings +=
                    holding(members, Rings.among(members, IntStream.range(0, 40).toArray(), 10, LEAST));
        }
        assertNotEquals(0, rings);
    }

    @Test
    void noRingOfThreeWhoAreFreeIsOverlooked() {
        SplittableRandom random = new SplittableRandom(5);
        for (int i = 0; i < 1_000; i++) {
            Members members = CandidateSearchTest.members(random, 9, 4);
            Set<Integer> free = new HashSet<>(IntStream.range(0, 9).boxed().toList());
            Rings.among(members, IntStream.range(0, 9).toArray(), 8, LEAST)
                    .forEach(ring -> free.removeAll(Set.of(ring.first(), ring.second(), ring.third())));

            free.forEach(a -> free.forEach(b -> free.forEach(c -> assertTrue(!ring(members, a, b, c)))));
        }
    }

    @Test
    void onlyThoseWhoAreLeftAreInRings() {
        Members members = CandidateSearchTest.members(new SplittableRandom(6), 200, 5);
        Pairs pairs = Pairs.of(new CandidateSearch(members, 1, 1).find(1));
        int[] left = Rings.left(pairs);

        List<Ring> rings = Rings.among(members, left, 15, LEAST);

        assertTrue(!rings.isEmpty());
        rings.stream()
                .flatMap(ring -> Stream.of(ring.first(), ring.second(), ring.third()))
                .forEach(v -> assertEquals(-1, pairs.mates()[v]));
        assertEquals(rings, Rings.among(members, left, 15, LEAST));
    }

    @Test
    void threeWhoCanOnlyHelpInOneRoundAreARing() {
        Members members =
                new Members(3, new float[] {1, 0, 0, 0, 1, 0, 0, 0, 1}, new float[] {0, 0, 1, 1, 0, 0, 0, 1, 0});

        assertEquals(List.of(new Ring(0, 1, 2, 1)), Rings.among(members, new int[] {0, 1, 2}, 2, LEAST));
        assertEquals(List.of(), Rings.among(members, new int[] {0, 1}, 2, LEAST));
        assertEquals(List.of(), Rings.among(members, new int[] {}, 2, LEAST));
    }

    private static int holding(Members members, List<Ring> rings) {
        Set<Integer> seen = new HashSet<>();
        for (Ring ring : rings) {
            assertTrue(seen.add(ring.first()) && seen.add(ring.second()) && seen.add(ring.third()), ring::toString);
            assertTrue(ring(members, ring.first(), ring.second(), ring.third()), ring::toString);
        }
        return rings.size();
    }

    private static boolean ring(Members members, int a, int b, int c) {
        return a != b
                && b != c
                && a != c
                && members.fit(a, b) >= LEAST
                && members.fit(b, c) >= LEAST
                && members.fit(c, a) >= LEAST;
    }
}
