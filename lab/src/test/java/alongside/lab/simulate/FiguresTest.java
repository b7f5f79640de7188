package alongside.lab.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.routing.ByWhen;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Village village = new Village(Assumptions.of(0.3), 20, 1);

    @Test
    void handComputedWaitsHaveTheirShares() {
        Answered answered = new Answered(List.of(
                heard(0, 10 * Day.MINUTE),
                heard(1, Day.HOUR),
                heard(2, 5 * Day.HOUR),
                heard(3, 49 * Day.HOUR),
                course(4, 0)));
        assertEquals(0.4, answered.within(Day.HOUR));
        assertEquals(0.6, answered.within(Day.LENGTH));
        assertEquals(0.6, answered.within(Answered.WITHIN));
        assertEquals(60, answered.medianMinutes());
        assertEquals(0, new Answered(List.of()).medianMinutes());
    }

    @Test
    void whoHelpsAfterSheWasHelpedGivesBack() {
        Course helped = helped(0, 1, 2, 10);
        Course back = helped(1, 3, 1, 30);
        Course tooLate = helped(2, 4, 3, 61);
        Helps helps = new Helps(village, List.of(helped, back, tooLate));
        assertEquals(0.5, helps.gaveBack(61 * Day.LENGTH));
        assertNull(helps.gaveBack(30 * Day.LENGTH));
    }

    @Test
    void aBetaHasItsMeanAndItsSpread() {
        SplittableRandom random = new SplittableRandom(2);
        double[] drawn =
                random.doubles(20_000).map(none -> Draws.beta(random, 0.3, 4)).toArray();
        double mean = Arrays.stream(drawn).average().orElseThrow();
        double variance =
                Arrays.stream(drawn).map(x -> (x - mean) * (x - mean)).average().orElseThrow();
        assertEquals(0.3, mean, 0.01);
        assertEquals(0.3 * 0.7 / 5, variance, 0.003);
    }

    @Test
    void anInvitationIsAcceptedAsOftenAsAssumed() {
        Assumptions.Answers given = Assumptions.of(0.3).answers();
        SplittableRandom random = new SplittableRandom(4);
        int yes = 0;
        int answers = 0;
        for (int i = 0; i < 50_000; i++) {
            Reaction reaction = Reaction.of(given, 0.3, given.usualFit(), 1, random);
            yes += reaction.answers() && reaction.yes() ? 1 : 0;
            answers += reaction.answers() ? 1 : 0;
        }
        assertEquals(0.3, yes / 50_000.0, 0.01);
        assertEquals(0.3 + 0.45 / 2, answers / 50_000.0, 0.01);
        assertTrue(answers > yes);
    }

    private Course heard(int number, long wait) {
        Course course = course(number, 0);
        course.heardAt = course.ask.at() + wait;
        return course;
    }

    private Course helped(int number, int asker, int helper, long day) {
        Course course = course(number, asker);
        course.helpedAt = day * Day.LENGTH;
        course.helper = helper;
        return course;
    }

    private static Course course(int number, int asker) {
        return new Course(new Raised(number, number * Day.HOUR, asker, 0, 0, ByWhen.SOON, 1), 0);
    }
}
