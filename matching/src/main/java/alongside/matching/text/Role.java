package alongside.matching.text;

/// Which side a text stands on: a model may read the two differently.
public enum Role {
    ASK,
    STRENGTH
}
