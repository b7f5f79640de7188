package alongside.lab.faults;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is not where it should be, each thing once however often it is noticed.
final class Tally {

    private final Set<Object> lost = new HashSet<>();
    private final Set<Object> doubled = new HashSet<>();
    private final Set<Object> misdelivered = new HashSet<>();

    void count(Kept kept, List<Stored.Found> found, @Nullable UUID where) {
        if (found.isEmpty()) {
            lost(kept);
        }
        if (found.size() > 1) {
            doubled(kept);
        }
        if (found.stream().anyMatch(one -> !one.whose().equals(kept.by()) || !Objects.equals(one.where(), where))) {
            misdelivered(kept);
        }
    }

    void lost(Object what) {
        lost.add(what);
    }

    void doubled(Object what) {
        doubled.add(what);
    }

    void misdelivered(Object what) {
        misdelivered.add(what);
    }

    int lost() {
        return lost.size();
    }

    int doubled() {
        return doubled.size();
    }

    int misdelivered() {
        return misdelivered.size();
    }

    /// For whoever looks into it.
    String said() {
        return "lost " + lost + ", doubled " + doubled + ", misdelivered " + misdelivered;
    }
}
