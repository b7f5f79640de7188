package alongside.lab.circles;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The moves given to Timefold, which by itself would try mostly what breaks a rule: two of one language, near each
/// other if such are soon found, change places, or one joins the other's circle.
public final class TimefoldMoves implements MoveIteratorFactory<TimefoldVillage, Move<TimefoldVillage>> {

    private static final int LOOKS = 6;
    private static final int NEAR_ENOUGH = 6;
    private static final int MOVES_ONE_IN = 8;
    private static final PlanningVariableMetaModel<TimefoldVillage, TimefoldMember, Integer> CIRCLE =
            PlanningSolutionMetaModel.of(TimefoldVillage.class, TimefoldMember.class)
                    .genuineEntity(TimefoldMember.class)
                    .basicVariable("circle", Integer.class);

    private List<TimefoldMember> members = List.of();
    private Map<Integer, List<TimefoldMember>> byLanguage = Map.of();

    @Override
    public void phaseStarted(ScoreDirector<TimefoldVillage> director) {
        members = new ArrayList<>(director.getWorkingSolution().getMembers());
        byLanguage = members.stream().collect(Collectors.groupingBy(TimefoldMember::language));
    }

    @Override
    public long getSize(ScoreDirector<TimefoldVillage> director) {
        return (long) members.size() * members.size();
    }

    @Override
    public Iterator<Move<TimefoldVillage>> createOriginalMoveIterator(ScoreDirector<TimefoldVillage> director) {
        throw new UnsupportedOperationException("These moves have no order.");
    }

    @Override
    public Iterator<Move<TimefoldVillage>> createRandomMoveIterator(
            ScoreDirector<TimefoldVillage> director, RandomGenerator random) {
        return Stream.generate(() -> move(random)).iterator();
    }

    private Move<TimefoldVillage> move(RandomGenerator random) {
        TimefoldMember one = members.get(random.nextInt(members.size()));
        List<TimefoldMember> others = byLanguage.getOrDefault(one.language(), members);
        TimefoldMember other = one;
        for (int look = 0; look < LOOKS && !suits(one, other); look++) {
            other = others.get(random.nextInt(others.size()));
        }
        if (one.getCircle().equals(other.getCircle())) {
            return move(random);
        }
        return random.nextInt(MOVES_ONE_IN) == 0
                ? Moves.change(CIRCLE, one, other.getCircle())
                : Moves.swap(CIRCLE, one, other);
    }

    private static boolean suits(TimefoldMember one, TimefoldMember other) {
        return !one.getCircle().equals(other.getCircle()) && TimefoldRules.apart(one, other) <= NEAR_ENOUGH;
    }
}
