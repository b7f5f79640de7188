package alongside.matching.routing;

import java.util.List;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// Whom several asks ask, decided at once: for times in which there is hardly more room than there are asks, when one
/// ask after the other would take from a later one the only member who could help.
///
/// Every ask is given a member before any is given a second one, so that as many as can be are, and what all are worth
/// to whom they are given is as high as can be, nearly ([Sharing]). Nobody is given more asks than she has room for.
///
/// What others need a member for becomes her price to an ask: an ask's own decision rests on its candidates and their
/// prices alone, and [Router#again] makes it again without knowing any other ask. Whoever was given to it costs it
/// nothing; everyone else costs it at least so much that she is not asked.
///
/// Values and prices are in the unit of [Router]'s. It takes O(rounds · candidates / ε), with as many rounds as the
/// largest size, and looks at nothing outside its arguments: the same asks in the same order give the same decisions.
///
/// Source: Bertsekas and Castañón 1989, by way of [Batch]; prices as in any auction's dual.
public final class Together {

    private final Router router = new Router();

    /// One of the asks.
    ///
    /// @param weight what a yes to it will weigh, at least 1
    /// @param waited how much of its promised time has gone by, 0 to 1
    /// @param size how many to invite at most
    public record Asking(ByWhen byWhen, int weight, double waited, List<Candidate> candidates, int size, long seed) {

        public Asking {
            candidates = List.copyOf(candidates);
        }
    }

    /// @param asks in a fixed order: among like ones the first goes first
    /// @param most how many asks a member may be asked about now, whatever room she has
    /// @return one for each ask, in their order
    public List<Decision> decide(List<Asking> asks, ToIntFunction<UUID> most) {
        Sharing sharing = new Sharing(asks, most);
        sharing.run();
        return IntStream.range(0, asks.size())
                .mapToObj(a -> decision(asks.get(a), sharing.prices(a)))
                .toList();
    }

    private Decision decision(Asking ask, double[] prices) {
        return router.decide(ask.byWhen(), Priced.all(ask.candidates(), prices), ask.size(), ask.seed());
    }
}
