package alongside.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Where a sealed text stands. It is bound into the seal: a sealed value moved to another row or column does not open.
public record Place(String table, String column, UUID row) {

    byte[] associatedData() {
        return (table + '.' + column + '.' + row).getBytes(StandardCharsets.UTF_8);
    }
}
