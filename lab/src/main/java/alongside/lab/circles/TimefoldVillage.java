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

    private List<Integer> circles = List.of();
    private List<TimefoldMember> members = List.of();
    private @Nullable HardSoftScore score;

    /// Timefold copies villages, beginning with an empty one.
    public TimefoldVillage() {}

    TimefoldVillage(List<Integer> circles, List<TimefoldMember> members) {
        this.circles = circles;
        this.members = members;
    }

    @ValueRangeProvider
    @ProblemFactCollectionProperty
    public List<Integer> getCircles() {
        return circles;
    }

    public void setCircles(List<Integer> circles) {
        this.circles = circles;
    }

    @PlanningEntityCollectionProperty
    public List<TimefoldMember> getMembers() {
        return members;
    }

    public void setMembers(List<TimefoldMember> members) {
        this.members = members;
    }

    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }
}
