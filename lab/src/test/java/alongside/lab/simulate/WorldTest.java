package alongside.lab.simulate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Step;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WorldTest {

    private static final int DAYS = 14;
    private static final int MEMBERS = 200;

    private final Village village = new Village(Assumptions.of(0.3), MEMBERS, 7);
    private final Ladder ladder = new Ladder(Ladder.OF_THE_VILLAGE);

    @Test
    void theSameSeedMakesTheSameDays() {
        assertEquals(story(Policy.ALONGSIDE, 7), story(Policy.ALONGSIDE, 7));
        assertNotEquals(story(Policy.ALONGSIDE, 7), story(Policy.ALONGSIDE, 8));
    }

    private List<String> story(Policy policy, long seed) {
        return world(policy, seed).courses.stream()
                .map(course -> course.ask.at() + " " + course.heardAt + " " + course.helper + " " + course.invitations)
                .toList();
    }

    @Test
    void nobodyIsEverOverHerRoomWhereTheVillageAsks() {
        for (long seed = 1; seed <= 3; seed++) {
            for (Policy policy : List.of(Policy.ALONGSIDE, Policy.SEQUENTIAL)) {
                assertEquals(0, world(policy, seed).carried.shareEverOver(), policy.title + " " + seed);
            }
        }
    }

    @Test
    void aForumKnowsOfNoRoom() {
        assertTrue(world(Policy.FORUM, 7).carried.shareEverOver() > 0);
    }

    @Test
    void everyAskIsAnsweredOrHasANextStep() {
        for (long seed = 1; seed <= 3; seed++) {
            World world = world(Policy.ALONGSIDE, seed);
            assertTrue(world.courses.size() > 100);
            for (Course course : world.courses) {
                assertTrue(course.isHeard() || course.wakeAt >= DAYS * Day.LENGTH, () -> "ask " + course.ask);
            }
        }
    }

    @Test
    void nobodyIsAskedTwiceNorTooOften() {
        World world = world(Policy.ALONGSIDE, 7);
        for (int member = 0; member < MEMBERS; member++) {
            assertTrue(world.invitations.waiting(member) >= 0 && world.invitations.waiting(member) <= 5);
            assertTrue(world.carried.roomLeft(member) >= 0);
        }
        for (Course course : world.courses) {
            assertEquals(course.invitations, course.membersAsked());
        }
    }

    @Test
    void whileHelpIsScarceWavesWaitForTheEndOfTheMinuteAndNothingElseDoes() {
        List<Course> waiting = waiting(150);
        assertTrue(!waiting.isEmpty());
        for (Course course : waiting) {
            assertNotEquals(ByWhen.TONIGHT, course.ask.byWhen());
            assertEquals(Step.Kind.WAVE, course.next.kind());
        }
        assertEquals(List.of(), waiting(20));
    }

    /// At noon of the fifth day, in the middle of a minute.
    private List<Course> waiting(double asksPerDay) {
        long noon = 4 * Day.LENGTH + 12 * Day.HOUR;
        List<Raised> asks = Raised.over(village, asksPerDay, 5, 7);
        World world = new World(village, asks, 7, one -> Policy.ALONGSIDE.way(one, ladder));
        return world.until(noon + Day.MINUTE - 1).courses.stream()
                .filter(course -> course.wakeAt == noon + Day.MINUTE)
                .toList();
    }

    @Test
    void whileHelpIsScarceNobodyIsAskedMoreNorCarriesMoreThanElse() {
        List<Raised> asks = Raised.over(village, 150, 5, 7);
        World world = new World(village, asks, 7, one -> Policy.ALONGSIDE.way(one, ladder)).until(5 * Day.LENGTH);
        assertEquals(0, world.carried.shareEverOver());
        for (int member = 0; member < MEMBERS; member++) {
            assertTrue(world.free.more(member, 5 * Day.LENGTH) >= 0);
        }
        for (Course course : world.courses) {
            assertTrue(course.isHeard() || course.wakeAt >= 5 * Day.LENGTH, () -> "ask " + course.ask);
            assertEquals(course.invitations, course.membersAsked());
        }
    }

    @Test
    void whoeverReadsAForumCounts() {
        World world = world(Policy.FORUM, 7);
        for (Course course : world.courses) {
            SplittableRandom random = Draws.about(world.seed, Integer.MAX_VALUE, course.ask.number());
            long readers = random.ints(village.assumptions.board().readers(), 0, MEMBERS)
                    .distinct()
                    .filter(reader -> reader != course.ask.asker())
                    .filter(reader -> village.speaks(reader, course.language))
                    .count();
            assertEquals(readers, course.invitations);
        }
    }

    @Test
    void threeAreAskedAtOnceAndNobodyAfter() {
        World world = world(Policy.TOP_3, 7);
        assertTrue(world.courses.stream().allMatch(course -> course.invitations == 3));
    }

    /// One ask, and nobody there who ever answers: first 3, 3 and 4 members, then 4 every 20 minutes.
    @Test
    void whereNobodyAnswersTheLadderGoesOnByItsTable() {
        Village silent = new Village(Assumptions.of(1e-9), MEMBERS, 7);
        Raised ask = new Raised(0, 12 * Day.HOUR, asker(silent), 3, 0.5, ByWhen.TONIGHT, 1);
        assertEquals(3, after(silent, ask, 12 * Day.HOUR + 1).invitations);
        assertTrue(after(silent, ask, 13 * Day.HOUR - 1).invitations >= 10);
    }

    private Course after(Village silent, Raised ask, long until) {
        World world = new World(silent, List.of(ask), 1, one -> new OnLadder(one, ladder));
        return world.until(until).courses.getFirst();
    }

    private static int asker(Village among) {
        int member = 0;
        while (among.language[member] != Village.MAJORITY || among.offset[member] != 0) {
            member++;
        }
        return member;
    }

    private World world(Policy policy, long seed) {
        List<Raised> asks = Raised.over(village, 20, DAYS, seed);
        return new World(village, asks, seed, one -> policy.way(one, ladder)).until(DAYS * Day.LENGTH);
    }
}
