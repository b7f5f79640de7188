package alongside.matching.text;

/// A concern a text speaks of.
///
/// @param name how it is said on a page: "night waking"
/// @param weight from 0 to 1; the weights of one text sum to at most 1
public record ConceptWeight(String id, String name, double weight) {}
