package alongside.door;

import java.time.Instant;

/// How a link stands for the browser that shows it.
sealed interface Standing {

    record Good() implements Standing {}

    /// Someone is joining with it right now, in another browser.
    record HeldElsewhere(Instant until) implements Standing {}

    /// Used, expired, withdrawn or never made: nobody learns which.
    record Gone() implements Standing {}
}
