package alongside.lab.circles;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import alongside.matching.circles.Profile;

/// A member as Timefold knows her: only her circle changes.
@PlanningEntity
public final class TimefoldMember {

    private int number;

    @SuppressWarnings("NullAway.Init")
    private Integer circle;

    private int language;
    private int zone;
    private int stage;
    private long gives;
    private long needs;

    /// Timefold copies members, beginning with an empty one.
    @SuppressWarnings("unused")
    public TimefoldMember() {}

    TimefoldMember(int number, Profile profile, int circle) {
        this.number = number;
        this.circle = circle;
        this.language = profile.language();
        this.zone = profile.zone();
        this.stage = profile.stage();
        this.gives = profile.gives().toLongArray()[0];
        this.needs = profile.needs().toLongArray()[0];
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    @PlanningVariable
    public Integer getCircle() {
        return circle;
    }

    public void setCircle(Integer circle) {
        this.circle = circle;
    }

    int language() {
        return language;
    }

    int zone() {
        return zone;
    }

    int stage() {
        return stage;
    }

    long gives() {
        return gives;
    }

    long needs() {
        return needs;
    }
}
