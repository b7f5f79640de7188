package alongside.search;

/// Nobody there answers as it should, and may do so again later.
public final class SearchAway extends RuntimeException {

    SearchAway(String sentence) {
        super(sentence);
    }

    SearchAway(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
