package alongside.search;

import alongside.launch.SearchAddress;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the index of strengths lives, as the environment says it.
@Component
class SearchHome {

    private final String url;
    private final String password;
    private final Duration lookAgain;
    private final boolean rebuild;

    SearchHome(
            @Value("${alongside.search.url:}") String url,
            @Value("${alongside.search.password:}") String password,
            @Value("${alongside.search.look-again:5s}") Duration lookAgain,
            @Value("${alongside.search.rebuild:false}") boolean rebuild) {
        this.url = url;
        this.password = password;
        this.lookAgain = lookAgain;
        this.rebuild = rebuild;
    }

    /// @return empty when the index is in memory
    Optional<SearchAddress> address() {
        return url.isBlank() ? Optional.empty() : Optional.of(SearchAddress.of(url, password));
    }

    /// After how long it is looked again whether it is back.
    Duration lookAgain() {
        return lookAgain;
    }

    /// Whether the index is to be made anew.
    boolean isRebuilt() {
        return rebuild;
    }
}
