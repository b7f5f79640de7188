package alongside.shared;

/// Not there, or not yours: nobody learns which. Every page answers it with the same static 404.
public final class NotThere extends RuntimeException {

    public NotThere() {
        super(null, null, false, false);
    }
}
