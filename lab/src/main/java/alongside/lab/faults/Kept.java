package alongside.lab.faults;

import java.util.UUID;

/// Something the village said it had kept.
sealed interface Kept {

    /// The member it said so to.
    UUID by();

    record Asked(UUID by, UUID clientId, UUID ask) implements Kept {}

    record Said(UUID by, UUID clientId, UUID talk) implements Kept {}

    record Answered(UUID by, UUID invitation, UUID talk) implements Kept {}
}
