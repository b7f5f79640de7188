package alongside.matching.text;

import java.util.List;

/// How a text was read.
///
/// @param vector what the index compares
/// @param concepts the concerns it speaks of, the surest first
public record Reading(float[] vector, List<ConceptWeight> concepts) {

    public Reading {
        concepts = List.copyOf(concepts);
    }
}
