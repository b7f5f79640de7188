package alongside.matching.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A text as small pieces: words, what follows an apostrophe, numbers, single marks. "he's 4yo" is he, 's, 4, yo.
record Tokens(List<String> tokens) {

    private static final Pattern TOKEN = Pattern.compile("\\d+(?:[.,]\\d+)?|'?\\p{L}+|[^\\s\\p{L}\\d]");

    static Tokens of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        return new Tokens(TOKEN.matcher(plain).results().map(MatchResult::group).toList());
    }

    int size() {
        return tokens.size();
    }

    /// Nothing stands before the beginning and after the end.
    String at(int place) {
        return place >= 0 && place < tokens.size() ? tokens.get(place) : "";
    }

    boolean is(int place, String token) {
        return at(place).equals(token);
    }

    boolean isAny(int place, Set<String> set) {
        return set.contains(at(place));
    }
}
