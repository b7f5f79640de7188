package alongside.shared;

/// Too often in a short time. The page says when to try again; nothing is locked.
public final class TooMany extends RuntimeException {

    public TooMany() {
        super(null, null, false, false);
    }
}
