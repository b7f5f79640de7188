package alongside.matching.routing;

import java.util.List;
import java.util.Set;

/// Who is asked, and how everyone who could have been was weighed. Made again from the same candidates, prices,
/// size and seed it is the same to the last bit.
///
/// @param weighed every candidate, whoever is worth most beyond her price first; the invited are the first ones
public record Decision(String version, long seed, int size, List<Weighed> weighed) {

    public Decision {
        weighed = List.copyOf(weighed);
    }

    /// @param value what asking her is worth to this ask
    /// @param price what it costs the asks that were decided about together with this one; 0 where none
    ///     were
    public record Weighed(Candidate candidate, double value, double price, boolean invited, Set<Reason> reasons) {

        public Weighed {
            reasons = Set.copyOf(reasons);
        }
    }

    public List<Candidate> candidates() {
        return weighed.stream().map(Weighed::candidate).toList();
    }

    List<Priced> priced() {
        return weighed.stream()
                .map(one -> new Priced(one.candidate(), one.price()))
                .toList();
    }

    public List<Weighed> invited() {
        return weighed.stream().filter(Weighed::invited).toList();
    }
}
