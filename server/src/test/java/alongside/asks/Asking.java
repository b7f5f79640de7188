package alongside.asks;

import alongside.matching.routing.ByWhen;
import alongside.members.Viewer;
import alongside.shared.Ids;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/// Raises asks for tests of other rooms, through the same door as the page does.
@TestComponent
public class Asking {

    private final Asks asks;
    private final Ids ids;

    public Asking(Asks asks, Ids ids) {
        this.asks = asks;
        this.ids = ids;
    }

    public AskId soon(Viewer viewer, String words) {
        return raise(viewer, words, ByWhen.SOON, 3, null);
    }

    public AskId tonight(Viewer viewer, String words, int heaviness) {
        return raise(viewer, words, ByWhen.TONIGHT, heaviness, null);
    }

    /// Looks again until it is there: what a page of the village does by itself.
    public static <T> T await(Supplier<Optional<T>> look) {
        for (int i = 0; i < 400; i++) {
            Optional<T> there = look.get();
            if (there.isPresent()) {
                return there.get();
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("It never came.");
    }

    public AskId raise(Viewer viewer, String words, ByWhen byWhen, int heaviness, @Nullable UUID child) {
        return raise(viewer, words, byWhen, heaviness, 1, child);
    }

    public AskId raise(Viewer viewer, String words, ByWhen byWhen, int heaviness, int voices, @Nullable UUID child) {
        AskForm form = new AskForm(
                words, heaviness, byWhen, true, voices, viewer.languages().getFirst(), child, ids.next());
        return switch (asks.raise(viewer, form)) {
            case RaiseOutcome.Raised raised -> raised.id();
            case RaiseOutcome.NotYet notYet -> throw new AssertionError(notYet.sentence());
        };
    }
}
