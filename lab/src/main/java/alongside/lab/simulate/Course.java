package alongside.lab.simulate;

import alongside.matching.routing.Step;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// How an ask fares: where it stands, and who was asked. Times are -1 until they come.
final class Course {

    static final int NOBODY = -1;
    static final long NEVER = -1;

    final Raised ask;
    final int language;

    /// When a person first wrote to her, be it whoever keeps watch.
    long heardAt = NEVER;

    /// When a member wrote to her who said yes.
    long helpedAt = NEVER;

    int helper = NOBODY;
    double fit;

    /// The invitation whose yes holds, or [#NOBODY].
    int taken = NOBODY;
    long takenAt = NEVER;

    /// The keeper who was called last and is going to write, and the one who wrote and still holds it; or
    /// [#NOBODY].
    int called = NOBODY;

    int watcher = NOBODY;

    boolean closed;
    boolean dueMissed;

    int waiting;
    int invitations;
    int calls;
    int asleep;
    int accepted;

    /// Where its policy goes on with it, and when; [#NEVER] once it rests.
    @Nullable
    Step next;

    long wakeAt = NEVER;
    boolean firstWatchTaken;
    int cameBack;

    private int[] asked = new int[8];
    private int askedCount;

    Course(Raised ask, int language) {
        this.ask = ask;
        this.language = language;
    }

    boolean isHeard() {
        return heardAt != NEVER;
    }

    /// A member is with her, or she has closed it: nobody else is wanted.
    boolean isOver() {
        return closed || helpedAt != NEVER;
    }

    boolean isTaken() {
        return taken != NOBODY;
    }

    void asked(int member) {
        if (askedCount == asked.length) {
            asked = Arrays.copyOf(asked, 2 * askedCount);
        }
        asked[askedCount++] = member;
    }

    /// How many different members were asked.
    long membersAsked() {
        return Arrays.stream(asked, 0, askedCount).distinct().count();
    }

    boolean hasAsked(int member) {
        for (int i = 0; i < askedCount; i++) {
            if (asked[i] == member) {
                return true;
            }
        }
        return false;
    }
}
