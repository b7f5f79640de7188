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

    /// @param asBefore how near the rebuilt model came to the packaged one before it learned: mean cosine
    /// @param loss the mean of the last pass
    record Model(String model, int steps, double asBefore, double loss) {

        static Model of(String model, double asBefore, Lesson.Learned learned) {
            return new Model(model, learned.steps(), Json.rounded(asBefore), Json.rounded(learned.loss()));
        }
    }
}
