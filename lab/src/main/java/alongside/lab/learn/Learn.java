package alongside.lab.learn;

import ai.djl.engine.Engine;
import alongside.lab.output.Json;
import alongside.lab.output.Progress;
import alongside.matching.text.Adapters;
import alongside.matching.text.Concepts;
import alongside.matching.text.Corpus;
import alongside.matching.text.Embedder;
import alongside.matching.text.PackagedModel;
import alongside.matching.text.PackagedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Everything that is learned from the corpus, learned anew.
@Command(
        name = "learn",
        description = {
            "The models learn from the corpus (adapters.bin), and then the heads",
            "from what the models read now (concepts.bin). Both are put where they",
            "are packaged from. Prints one JSON line: seed, lines learned from,",
            "models (steps, cosine of where it learns and where it runs before and",
            "after, loss of the last pass), bytes, processorSeconds."
        })
public final class Learn implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private LearnOptions options;

    @Override
    public Integer call() throws IOException {
        Progress progress = new Progress(spec.commandLine().getErr());
        Corpus corpus = options.corpus();
        Path folder = options.folder();
        List<LearnLine.Model> models = new ArrayList<>();
        Adapters adapters = adapters(corpus, models, progress);
        Path file = folder.resolve("adapters.bin");
        adapters.write(file);
        if (!options.isTrial()) {
            learnHeads(adapters, corpus, folder, progress);
        }
        LearnLine line =
                new LearnLine(options.seed(), corpus.lines().size(), models, Files.size(file), progress.seconds());
        spec.commandLine().getOut().println(Json.line(line));
        return 0;
    }

    private Adapters adapters(Corpus corpus, List<LearnLine.Model> models, Progress progress) throws IOException {
        Engine engine = Torch.open(options.cache(), options.threads());
        Adapters all = Adapters.shipped();
        for (PackagedModel model : options.models()) {
            try (Lesson lesson = new Lesson(model, corpus.lines(), Recipe.of(model), engine, options.seed())) {
                double before = Rebuilt.likeness(model, Adapters.NONE, corpus.lines(), lesson, options.cache());
                progress.say("%s is rebuilt, cosine %.4f".formatted(model, before));
                Lesson.Learned result = lesson.learn(options.steps(), progress);
                all = Adapters.of(Map.of(model, result.adapters())).or(all);
                double after = Rebuilt.likeness(model, all, corpus.lines(), lesson, options.cache());
                models.add(LearnLine.Model.of(model.name(), before, after, result));
            }
        }
        return all;
    }

    private void learnHeads(Adapters adapters, Corpus corpus, Path folder, Progress progress) throws IOException {
        progress.say("The heads learn");
        try (Embedder embedder = PackagedModels.open(options.cache(), adapters)) {
            Concepts.learn(embedder, corpus, folder.resolve("concepts.bin"));
        }
    }
}
