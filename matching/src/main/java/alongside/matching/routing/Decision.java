package alongside.matching.routing;

import java.util.List;
import java.util.Set;

/// Who is asked, and how everyone who could have been was weighed. Made again from the same candidates, size and seed
/// it is the same to the last bit.
///
/// @param weighed every candidate, the most valuable first; the invited are the first ones
public record Decision(String version, long seed, int size, List<Weighed> weighed) {

    public Decision {
        weighed = List.copyOf(weighed);
    }

    /// @param value what the router ranked by
    public record Weighed(Candidate candidate, double value, boolean invited, Set<Reason> reasons) {

        public Weighed {
            reasons = Set.copyOf(reasons);
        }
    }

    public List<Candidate> candidates() {
        return weighed.stream().map(Weighed::candidate).toList();
    }

    public List<Weighed> invited() {
        return weighed.stream().filter(Weighed::invited).toList();
    }
}
