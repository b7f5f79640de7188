package alongside.matching.text;

import java.util.Optional;

public record AgeInWords(int months) {

    public static Optional<AgeInWords> find(String words) {
        throw new UnsupportedOperationException();
    }
}
