package alongside.lab.corpus;

import alongside.lab.fit.ModelFolder;
import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import alongside.lab.output.Progress;
import alongside.matching.text.Adapters;
import alongside.matching.text.Corpus;
import alongside.matching.text.PackagedModels;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// What the corpus teaches of lines, and of concerns, that were held out of it.
@Command(
        name = "corpus",
        description = {
            "Learns the heads without a part of the corpus, lets the asks of that part look for their strengths in it,",
            "and prints a JSON line a fold, and one for all (fold null): by, fold, adapters, concerns, lines (held",
            "out), strengths (ranked), asks (for which one of them is relevant), mrr, recallAt5, ndcgAt10, each with low",
            "and high of its 95 % interval (1,000 bootstrap samples of the asks), withoutConcerns (the same by the",
            "models' vectors alone), mrrGained (what the concerns add to each ask), oblique (the same of the asks that",
            "share no word with their concern), cpuSeconds. Relevant is a strength of the ask's concern, or of one that",
            "it or the strength touches. The models' adapters have read every line: adapters says whether they were",
            "there."
        })
public final class EvaluateCorpus implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--by",
            paramLabel = "PART",
            description = {
                "line: every fifth line is held out. concern: a fifth of the concerns, with every line that speaks of",
                "them; as many strengths of the others are mixed with theirs."
            })
    private @Nullable String by;

    @Option(
            names = "--near",
            description = {
                "Instead, how often the corpus says nearly the same twice, one line: adapters, lines, pairs that are",
                "identical, nearByWords (of all their trigrams of letters they share .6), nearByMeaning (cosine of the",
                "models' vectors .95), each within a concern and across concerns; the nearest across concerns; and of",
                "each judged set of lab/data the text to which a line comes nearest, by both."
            })
    private boolean near;

    @Option(names = "--folds", defaultValue = "5", description = "Into how many parts (${DEFAULT-VALUE}).")
    private int folds;

    @Option(names = "--fold", paramLabel = "K", description = "That one alone, from 0 on.")
    private @Nullable Integer fold;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Of so many lines of the corpus, drawn; 1,000 at least.")
    private @Nullable Integer sample;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description = "Draws lines, concerns and bootstrap samples (${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--packed", description = "With the models as they came, which have read nothing of the corpus.")
    private boolean packed;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ModelFolder folder;

    @Override
    public Integer call() throws IOException {
        if (near == (by != null)) {
            throw new Refusal("It takes --by line, --by concern, or --near.");
        }
        By part = by == null ? null : By.named(by);
        if (folds < 2 || folds > 100 || (fold != null && (fold < 0 || fold >= folds))) {
            throw new Refusal("It takes 2 to 100 folds, and one of them from 0 on.");
        }
        Corpus corpus = sample == null ? Corpus.read() : Sample.of(sample, seed);
        Progress progress = new Progress(spec.commandLine().getErr());
        try (ReadOnce model = model()) {
            model.read(corpus.lines().stream().map(Said::of).toList(), progress);
            if (part == null) {
                compare(corpus, model, progress);
            } else {
                crossValidate(part, corpus, model, progress);
            }
        }
        return 0;
    }

    private void compare(Corpus corpus, ReadOnce model, Progress progress) throws IOException {
        List<JudgedText> judged = JudgedText.all();
        model.read(judged.stream().map(JudgedText::said).toList(), progress);
        print(NearLine.of(corpus, judged, model, !packed));
    }

    private void crossValidate(By part, Corpus corpus, ReadOnce model, Progress progress) {
        List<Measured> all = new ArrayList<>();
        for (int number : fold == null ? IntStream.range(0, folds).toArray() : new int[] {fold}) {
            Measured measured = Measured.of(part.fold(corpus, number, folds, seed), model);
            progress.say("Fold %d is measured".formatted(number));
            print(CorpusLine.of(part, number, !packed, measured, seed));
            all.add(measured);
        }
        if (all.size() > 1) {
            print(CorpusLine.of(part, null, !packed, Measured.together(all), seed));
        }
    }

    private ReadOnce model() throws IOException {
        Adapters adapters = packed ? Adapters.NONE : Adapters.shipped();
        return ReadOnce.of(PackagedModels.open(folder.cache(), adapters), folder.cache());
    }

    private void print(Object line) {
        spec.commandLine().getOut().println(Json.line(line));
    }
}
