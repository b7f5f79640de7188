package alongside.lab.circles;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import alongside.matching.circles.Terms;
import java.util.List;

/// What a circle has to be and what it is worth, for Timefold: the same rules and weights, a circle at a time, which is
/// faster for it than joining every two of its members.
public final class TimefoldRules implements ConstraintProvider {

    private static final Terms TERMS = Terms.OF_THE_VILLAGE;
    private static final int DAY = 24;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            factory.forEach(TimefoldMember.class)
                    .groupBy(TimefoldMember::getCircle, ConstraintCollectors.toList())
                    .penalize(HardSoftScore.ONE_HARD, (circle, members) -> faults(members))
                    .asConstraint("size and language"),
            factory.forEach(TimefoldMember.class)
                    .groupBy(TimefoldMember::getCircle, ConstraintCollectors.toList())
                    .impact(HardSoftScore.ONE_SOFT, (circle, members) -> worth(members))
                    .asConstraint("coverage and cohesion")
        };
    }

    private static int faults(List<TimefoldMember> members) {
        int language = members.getFirst().language();
        int faults = Math.max(0, TERMS.least() - members.size()) + Math.max(0, members.size() - TERMS.most());
        for (TimefoldMember member : members) {
            faults += member.language() == language ? 0 : 1;
        }
        return faults;
    }

    private static int worth(List<TimefoldMember> members) {
        long once = 0;
        long twice = 0;
        for (TimefoldMember member : members) {
            twice |= once & member.gives();
            once |= member.gives();
        }
        int worth = 0;
        for (int i = 0; i < members.size(); i++) {
            TimefoldMember member = members.get(i);
            worth += TERMS.covered() * Long.bitCount(member.needs() & (twice | once & ~member.gives()));
            for (int j = 0; j < i; j++) {
                worth -= apart(member, members.get(j));
            }
        }
        return worth;
    }

    static int apart(TimefoldMember one, TimefoldMember other) {
        int hours = Math.abs(one.zone() - other.zone()) % DAY;
        int zones = Math.max(0, Math.min(hours, DAY - hours) - TERMS.nearZones());
        int stages = Math.max(0, Math.abs(one.stage() - other.stage()) - TERMS.nearStages());
        return TERMS.zone() * zones + TERMS.stage() * stages;
    }
}
