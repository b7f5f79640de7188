package alongside.search;

import java.util.function.Consumer;

/// The database, where every strength that can be found is written. Given by the room of strengths.
public interface EveryStrength {

    /// Each of them once, read by this version. Slow, and complete.
    void each(Consumer<MarkedIndex.Marked> consumer);

    /// Puts into the index what it lacks or has otherwise, and takes out what is no more.
    void bringInLine(MarkedIndex index);
}
