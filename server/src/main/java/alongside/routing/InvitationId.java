package alongside.routing;

import java.util.UUID;

record InvitationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
