package alongside.matching.circles;

/// Where a newcomer sits.
public sealed interface Seat {

    /// She joins a circle that is there.
    ///
    /// @param worth by how much the circles are worth more with her
    record Joined(int circle, int worth) implements Seat {}

    /// With others who waited she makes a circle of its own.
    record Opened(int circle) implements Seat {}

    /// No circle of her language has a free seat, and too few wait to open one.
    record Waits() implements Seat {}
}
