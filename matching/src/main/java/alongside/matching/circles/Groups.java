package alongside.matching.circles;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/// Members by a key, one group after the other in one array. A member may be in several groups.
///
/// @param members all groups, in the order of their keys
/// @param starts where each key's group begins, and the end
record Groups(int[] members, int[] starts) {

    static Groups of(int[] members, int keys, IntUnaryOperator key) {
        return of(members, Arrays.stream(members).map(key).toArray(), keys);
    }

    /// @param keyOf the key of the member in the same place
    static Groups of(int[] members, int[] keyOf, int keys) {
        int[] starts = new int[keys + 1];
        for (int key : keyOf) {
            starts[key + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] sorted = new int[members.length];
        for (int i = 0; i < members.length; i++) {
            sorted[next[keyOf[i]]++] = members[i];
        }
        return new Groups(sorted, starts);
    }

    int size(int key) {
        return starts[key + 1] - starts[key];
    }

    int member(int key, int place) {
        return members[starts[key] + place];
    }
}
