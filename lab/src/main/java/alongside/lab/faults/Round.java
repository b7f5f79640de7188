package alongside.lab.faults;

import alongside.lab.village.Visitor;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// People write, the village is struck and mended, people go on writing; then it is all compared.
///
/// @param random draws when it is struck: at another point of what is being written in every round
/// @param said where what was noticed is told
record Round(Trouble trouble, RandomGenerator random, PrintWriter said) {

    private static final Duration BEFORE = Duration.ofSeconds(4);
    private static final int AND_UP_TO_MILLIS = 1000;
    private static final Duration AFTER = Duration.ofSeconds(3);
    private static final Duration MOST = Duration.ofMinutes(3);
    private static final int OK = 200;

    Findings run() {
        Journal journal = new Journal();
        try (People people = People.joining(trouble.village(), trouble.beneath(), journal);
                Help help = new Help(trouble.village().url())) {
            people.begin();
            Waiting.lasting(BEFORE.plusMillis(random.nextInt(AND_UP_TO_MILLIS)));
            double ready = strike(help);
            Waiting.lasting(AFTER);
            help.measure(false);
            int unanswered = people.end();
            if (unanswered > 0) {
                said.println(unanswered + " letters found no answer, long after all was mended.");
            }
            return compare(journal, people, ready, help.slowestMillis());
        }
    }

    /// @return the seconds from the mending until it was ready
    private double strike(Help help) {
        help.measure(trouble.programLives());
        trouble.strike();
        Waiting.lasting(trouble.lasts());
        trouble.mend();
        double seconds = Waiting.until(MOST, this::isReady);
        help.measure(true);
        return seconds;
    }

    /// Asked anew each time: an answer that hangs is no answer.
    private boolean isReady() {
        try (Visitor visitor = new Visitor(trouble.village().url(), Duration.ofSeconds(1))) {
            return visitor.get("/readyz").status() == OK;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private Findings compare(Journal journal, People people, double ready, long helpMillis) {
        Stored stored = new Stored(trouble.beneath());
        Waiting.until(MOST, () -> stored.late() == 0);
        Tally tally = new Tally();
        journal.acknowledged().forEach(kept -> stored.compare(kept, tally));
        new Shown(journal, tally).compare(people.all());
        Findings findings = new Findings(
                journal.acknowledged().size(),
                tally.lost(),
                tally.doubled(),
                tally.misdelivered(),
                stored.overRoom(),
                stored.withoutNextStep(),
                Math.round(ready * 10) / 10.0,
                helpMillis);
        if (!findings.isWell()) {
            said.println(tally.said());
        }
        return findings;
    }
}
