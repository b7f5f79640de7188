package alongside.matching.text;

import java.util.Optional;
import java.util.stream.IntStream;

/// The age of a child as English words tell it: "my 3 month old", "he is four", "nearly two", "4yo".
///
/// Only what is said as an age: "newborn" is one, "toddler" and "teenager" are not; "four hours" and "three years of
/// this" are not; nothing above 21 years, nothing of "I am" or "my husband". In doubt there is none. Where several are
/// told, the first.
///
/// @param months completed months, 0 in the first weeks
public record AgeInWords(int months) {

    private static final int OLDEST = 21 * 12;

    public static Optional<AgeInWords> find(String words) {
        Tokens tokens = Tokens.of(words);
        return IntStream.range(0, tokens.size())
                .map(at -> monthsAt(tokens, at))
                .filter(months -> months >= 0 && months <= OLDEST)
                .mapToObj(AgeInWords::new)
                .findFirst();
    }

    /// @return -1 when no age is told here
    private static int monthsAt(Tokens tokens, int at) {
        if (tokens.is(at, "newborn") || tokens.is(at, "newborns")) {
            return 0;
        }
        return Span.read(tokens, at)
                .filter(span -> new AgeContext(tokens, at, span).tellsAnAge())
                .map(span -> span.months(AgeContext.isNearly(tokens, at)))
                .orElse(-1);
    }
}
