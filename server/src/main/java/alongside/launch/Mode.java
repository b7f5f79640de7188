package alongside.launch;

/// A real village or the sample one. A data directory belongs to one of them for good: a real ask must never go to
/// made-up people.
public enum Mode {
    VILLAGE("a village"),
    SAMPLE("the sample village");

    private final String said;

    Mode(String said) {
        this.said = said;
    }

    String said() {
        return said;
    }

    /// As the property `alongside.mode` says it.
    String property() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
