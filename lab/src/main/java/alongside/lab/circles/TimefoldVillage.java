package alongside.lab.circles;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All members and all circles, as Timefold knows them.
@PlanningSolution
public final class TimefoldVillage {

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    private List<Integer> circles = List.of();

    @PlanningEntityCollectionProperty
    private List<TimefoldMember> members = List.of();

    @PlanningScore
    @SuppressWarnings("UnusedVariable")
    private @Nullable HardSoftScore score;

    /// Timefold copies villages, beginning with an empty one.
    public TimefoldVillage() {}

    TimefoldVillage(List<Integer> circles, List<TimefoldMember> members) {
        this.circles = circles;
        this.members = members;
    }

    List<TimefoldMember> members() {
        return members;
    }
}
