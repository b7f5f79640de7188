package alongside.matching.nearest;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Small numbers for the members who have a strength in the index, so that a search asks about each of them once.
/// A number is given anew when its member has nothing left here.
final class Roster {

    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final List<@Nullable UUID> ids = new ArrayList<>();
    private final List<Integer> strengths = new ArrayList<>();
    private final BitSet free = new BitSet();

    int join(UUID member) {
        int number = numbers.computeIfAbsent(member, this::seat);
        strengths.set(number, strengths.get(number) + 1);
        return number;
    }

    void leave(int number) {
        int left = strengths.get(number) - 1;
        strengths.set(number, left);
        if (left == 0) {
            numbers.remove(ids.get(number));
            ids.set(number, null);
            free.set(number);
        }
    }

    private int seat(UUID member) {
        int number = free.nextSetBit(0);
        if (number < 0) {
            ids.add(member);
            strengths.add(0);
            return ids.size() - 1;
        }
        free.clear(number);
        ids.set(number, member);
        return number;
    }

    UUID id(int number) {
        UUID id = ids.get(number);
        if (id == null) {
            throw new IllegalStateException("Nobody has this number");
        }
        return id;
    }

    /// @return which numbers are allowed: each is asked about once, when it first matters
    IntPredicate verdicts(Predicate<UUID> allowed) {
        BitSet asked = new BitSet(ids.size());
        BitSet verdicts = new BitSet(ids.size());
        return number -> {
            if (!asked.get(number)) {
                asked.set(number);
                verdicts.set(number, allowed.test(id(number)));
            }
            return verdicts.get(number);
        };
    }
}
