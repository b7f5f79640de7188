package alongside.lab.faults;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What was sent, and what of it was acknowledged. Every text carries a mark by which it is known again on a page.
final class Journal {

    private static final Pattern MARK = Pattern.compile("mark-([0-9a-f-]{36})");

    private final ConcurrentLinkedQueue<Kept> acknowledged = new ConcurrentLinkedQueue<>();
    private final Map<UUID, UUID> talks = new ConcurrentHashMap<>();

    static String marked(String words, UUID clientId) {
        return words + " mark-" + clientId;
    }

    static Stream<UUID> marks(String page) {
        return MARK.matcher(page).results().map(mark -> UUID.fromString(mark.group(1)));
    }

    /// A message is on its way, whether anything comes of it or not.
    void sends(UUID clientId, UUID talk) {
        talks.put(clientId, talk);
    }

    /// Where the message of this mark belongs; empty for what is no message.
    Optional<UUID> talk(UUID mark) {
        return Optional.ofNullable(talks.get(mark));
    }

    void add(Kept kept) {
        acknowledged.add(kept);
    }

    List<Kept> acknowledged() {
        return acknowledged.stream().distinct().toList();
    }
}
