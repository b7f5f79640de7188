package alongside.lab.faults;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// A form on its way. Until it is acknowledged or refused it is sent again as it is, with the same client id.
///
/// @param kept what an acknowledgement means, by the id of the page it leads to
record Letter(String path, Map<String, String> fields, Function<UUID, Kept> kept) {

    Letter {
        fields = Map.copyOf(fields);
    }
}
