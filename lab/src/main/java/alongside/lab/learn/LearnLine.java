package alongside.lab.learn;

import alongside.lab.output.Json;
import java.util.List;

/// What `learn` prints.
///
/// @param lines of the corpus it learned from
/// @param bytes of the adapters' file
/// @param processorSeconds of the whole command
record LearnLine(long seed, int lines, List<Model> models, long bytes, long processorSeconds) {

    LearnLine {
        models = List.copyOf(models);
    }

    /// @param before how like the model read where it learns and where it runs, before it learned: mean cosine
    /// @param after the same, when it had learned
    /// @param loss the mean of the last pass
    record Model(String model, int steps, double before, double after, double loss) {

        static Model of(String model, double before, double after, Lesson.Learned learned) {
            return new Model(
                    model, learned.steps(), Json.rounded(before), Json.rounded(after), Json.rounded(learned.loss()));
        }
    }
}
