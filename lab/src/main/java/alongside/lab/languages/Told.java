package alongside.lab.languages;

import alongside.lab.output.Json;
import java.util.List;
import java.util.function.Predicate;

/// What texts of one set were said to be.
///
/// @param recognised share that was told rightly
/// @param en how many were said to be English, and likewise `de` and `es`
/// @param other how many another language
/// @param none of how many nothing was said
record Told(int texts, double recognised, int en, int de, int es, int other, int none) {

    static Told of(List<Answer> answers) {
        int en = said(answers, "en");
        int de = said(answers, "de");
        int es = said(answers, "es");
        int none = count(answers, answer -> answer.language().isEmpty());
        int other = answers.size() - en - de - es - none;
        return new Told(answers.size(), recognised(answers), en, de, es, other, none);
    }

    static double recognised(List<Answer> answers) {
        return Json.rounded((double) count(answers, Answer::isRight) / answers.size());
    }

    static int count(List<Answer> answers, Predicate<Answer> those) {
        return (int) answers.stream().filter(those).count();
    }

    private static int said(List<Answer> answers, String language) {
        return count(
                answers, answer -> answer.language().filter(language::equals).isPresent());
    }
}
