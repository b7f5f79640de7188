package alongside.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// What one transaction has to say, kept as the last thing it does and in the order of the members' ids, so that two of
/// them never wait for each other (docs/decisions/0006).
final class Noted implements TransactionSynchronization {

    private final LearningStore store;
    private final LearnedInMemory inMemory;
    private final Map<UUID, UnaryOperator<Learned>> facts = new TreeMap<>();
    private final Map<UUID, Learned> kept = new HashMap<>();

    private Noted(LearningStore store, LearnedInMemory inMemory) {
        this.store = store;
        this.inMemory = inMemory;
    }

    /// That of the transaction that is open.
    static Noted here(LearningStore store, LearnedInMemory inMemory) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Noted.class::isInstance)
                .map(Noted.class::cast)
                .findFirst()
                .orElseGet(() -> {
                    Noted noted = new Noted(store, inMemory);
                    TransactionSynchronizationManager.registerSynchronization(noted);
                    return noted;
                });
    }

    void add(UUID member, UnaryOperator<Learned> fact) {
        facts.merge(member, fact, (before, then) -> learned -> then.apply(before.apply(learned)));
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        facts.forEach((member, fact) -> store.lock(member).map(fact).ifPresent(learned -> {
            store.put(member, learned);
            inMemory.tell(member);
            kept.put(member, learned);
        }));
    }

    @Override
    public void afterCommit() {
        kept.forEach(inMemory::hold);
    }
}
