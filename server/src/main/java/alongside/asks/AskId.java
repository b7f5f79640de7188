package alongside.asks;

import java.util.UUID;

public record AskId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
