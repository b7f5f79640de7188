package alongside.live;

import alongside.shared.Hearing;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Passes on to her pages of this node what any node told. After a break every page is told to look again, because
/// something may have happened meanwhile.
@Component
class Listening implements Hearing {

    private final Streams streams;

    Listening(Streams streams) {
        this.streams = streams;
    }

    @Override
    public String channel() {
        return Live.CHANNEL;
    }

    @Override
    public void hear(String told) {
        int space = told.indexOf(' ');
        streams.tell(UUID.fromString(told.substring(0, space)), told.substring(space + 1));
    }

    @Override
    public void hearAgain() {
        streams.tellAllToLookAgain();
    }
}
