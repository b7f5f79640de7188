package alongside.learning;

import alongside.matching.learning.Answers;
import alongside.matching.learning.ConceptExperience;
import alongside.matching.learning.Leading;
import java.time.Instant;
import java.time.ZonedDateTime;

/// All that was learned of one member.
///
/// @param number how often it has changed: of two, the higher one is newer
record Learned(long number, Answers answers, ConceptExperience experience) {

    static final Learned NOTHING = new Learned(0, Answers.NONE, ConceptExperience.NONE);

    Learned answered(boolean yes, ZonedDateTime asked, Instant at) {
        return new Learned(number + 1, answers.with(yes, asked, at), experience);
    }

    Learned withoutWords(ZonedDateTime asked, Instant said, Instant at) {
        return new Learned(number + 1, answers.withoutWords(asked, said, at), experience);
    }

    Learned walkedAlong(Leading ask, boolean becameLighter, Instant at) {
        return new Learned(number + 1, answers, experience.with(ask, becameLighter, at));
    }
}
