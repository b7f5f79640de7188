package alongside.matching.learning;

import alongside.matching.text.ConceptWeight;
import java.util.List;

/// What an ask is about above all: at most three concepts, with shares that sum to 1, or to less where the reading was
/// unsure.
public record Leading(List<Share> shares) {

    /// @param share above 0, at most 1
    public record Share(String concept, double share) {}

    /// Of an ask in a language no model speaks.
    public static final Leading NONE = new Leading(List.of());

    private static final int MOST = 3;

    /// A reading whose leading concepts weigh less than this together is taken for less than a whole one.
    private static final double SURE = 0.5;

    public Leading {
        shares = List.copyOf(shares);
    }

    /// @param concepts as a text was read, the surest first
    public static Leading of(List<ConceptWeight> concepts) {
        List<ConceptWeight> leading = concepts.stream()
                .filter(concept -> concept.weight() > 0)
                .limit(MOST)
                .toList();
        double sum = leading.stream().mapToDouble(ConceptWeight::weight).sum();
        return new Leading(leading.stream()
                .map(concept -> new Share(concept.id(), concept.weight() / Math.max(sum, SURE)))
                .toList());
    }
}
