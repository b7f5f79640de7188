package alongside.matching.routing;

import java.util.List;
import java.util.stream.IntStream;

/// A member who may be asked, and what asking her costs others.
record Priced(Candidate candidate, double price) {

    static List<Priced> all(List<Candidate> candidates, double[] prices) {
        return IntStream.range(0, prices.length)
                .mapToObj(at -> new Priced(candidates.get(at), prices[at]))
                .toList();
    }
}
