package alongside.lab.faults;

import alongside.lab.village.Beneath;
import alongside.lab.village.Village;
import java.time.Duration;

/// A village and what happens to it.
interface Trouble extends AutoCloseable {

    Village village();

    Beneath beneath();

    void strike();

    /// How long it stays before it is mended.
    Duration lasts();

    /// Only what a person outside would do: start the program again, make room, put the cable back.
    void mend();

    /// Whether the program goes on while it is struck.
    default boolean programLives() {
        return true;
    }

    @Override
    default void close() {
        village().close();
    }
}
