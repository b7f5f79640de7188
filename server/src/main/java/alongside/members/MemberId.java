package alongside.members;

import java.util.UUID;

public record MemberId(UUID value) {

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
