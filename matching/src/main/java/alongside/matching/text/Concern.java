package alongside.matching.text;

/// A thing mothers carry, as the taxonomy names it.
///
/// @param name how it is said on a page: "night waking"
/// @param gloss what it means, in a few everyday words
public record Concern(String id, String name, String gloss) {}
