package alongside.lab.input;

/// Why a command does not do what it was asked to, in one sentence. The command then ends with exit code 2.
public final class Refusal extends RuntimeException {

    private final String sentence;

    public Refusal(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
