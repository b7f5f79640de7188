package alongside.matching.pieces;

/// Why a model somebody brings cannot be used: the end of a sentence that begins with where it lies.
public final class UnfitModel extends RuntimeException {

    public UnfitModel(String reason) {
        super(reason);
    }

    public UnfitModel(String reason, Throwable cause) {
        super(reason, cause);
    }

    static UnfitModel unknown(String part, String found) {
        return new UnfitModel("its tokenizer.json has the %s “%s”, which is not known".formatted(part, found));
    }
}
