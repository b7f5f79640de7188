package alongside.members;

/// What members carry for others, as the room knows in which they talk.
public interface Carried {

    /// Whether she walks with anyone whose ask is open.
    boolean isAnyBy(Viewer helper);
}
