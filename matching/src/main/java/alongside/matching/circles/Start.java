package alongside.matching.circles;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where everything begins: those of one language, in the order of their time zones and then of their children's
/// stages, cut into circles of nearly one size. Takes O(n log n).
final class Start {

    private final Profiles profiles;
    private final Terms terms;
    private final Seating seating;

    Start(Profiles profiles, Terms terms, Seating seating) {
        this.profiles = profiles;
        this.terms = terms;
        this.seating = seating;
    }

    /// Whoever is left over sits nowhere.
    void seatAll() {
        Map<Integer, List<Integer>> byLanguage = IntStream.range(0, profiles.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(profiles::zone).thenComparingInt(profiles::stage))
                .collect(Collectors.groupingBy(profiles::language, TreeMap::new, Collectors.toList()));
        byLanguage.values().forEach(this::cut);
    }

    private void cut(List<Integer> members) {
        int circles = terms.circles(members.size());
        int seated = Math.min(members.size(), circles * terms.most());
        int first = seating.circles();
        for (int i = 0; i < circles; i++) {
            seating.open();
        }
        for (int i = 0; i < seated; i++) {
            seating.sit(members.get(i), first + (int) ((long) i * circles / seated));
        }
    }
}
