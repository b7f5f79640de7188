package alongside.sample;

/// A village was started in the mode of the other kind. The message is the sentence to say.
public final class WrongMode extends RuntimeException {

    WrongMode(String sentence) {
        super(sentence);
    }
}
