package alongside.lab.fit;

import alongside.lab.output.Json;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// How well asks find the strengths that speak to them, beside BM25 in the same run.
@Command(
        name = "fit",
        description = {
            "Ranks all strengths for every ask and prints one JSON line:",
            "asks, strengths, mrr, recallAt5, ndcgAt10, nobodyAuc, and bm25 with the same four for words alone.",
            "Relevant is a grade of 2 or 3. Recall is counted over at most 5; the gain of nDCG is 2^grade - 1.",
            "Asks without a grade of 2 or 3 stay out of mrr and recallAt5, asks without a grade above 0 out of ndcgAt10;",
            "a figure that no ask has is null. Ties go by strength id. nobodyAuc: how often the best score of an ask with",
            "a grade of 2 or 3 lies above the best of one without."
        })
public final class EvaluateFit implements Callable<Integer> {

    private static final List<Double> RESTS = List.of(0.0, 0.02, 0.05, 0.1, 0.2, 0.4);

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private SetFiles files;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = {
                "de or es: the set of that language (of lab/data, unless files are given), one line:",
                "language, asks, strengths, recognised (share of the texts whose language was told), figures of the",
                "engine, and beside it of its terms and its concerns alone, of MiniLM, of the engine reading all as",
                "English, and of BM25 with the language's own analyzer."
            })
    private @Nullable String language;

    @Option(names = "--bare", description = "Rank by the sentence model alone, without the concerns.")
    private boolean bare;

    @Option(
            names = "--parts",
            description = {
                "Print one line a part instead, each with all parts before it, and last what the engine goes without:",
                "mrr, recallAt5, ndcgAt10 and nobodyAuc, with low and high of their 95 % intervals (1,000 bootstrap",
                "samples of the asks); hubness, the skewness of how often each strength is among the first ten; and in",
                "mrrGain what it adds to the part in over, ask by ask."
            })
    private boolean parts;

    @Option(
            names = "--asks",
            description = {
                "Print one line an ask that someone could answer instead: the rank of the first strength of grade 2",
                "or 3, who comes first, of which concern either was read to speak, and whether it shares a word with",
                "the ask."
            })
    private boolean asks;

    @Option(
            names = "--members",
            description = {
                "Rank made-up members of up to three strengths instead, every one graded as the best of hers: one line",
                "for each share (rest) that another strength of hers than the best is believed, with mrr, recallAt5",
                "and ndcgAt10 as in --parts, and what each gains over believing the best alone, ask by ask."
            })
    private boolean members;

    @Option(
            names = "--seed",
            paramLabel = "SEED",
            defaultValue = "1",
            description = "Draws the samples, and the members (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Override
    public Integer call() {
        if (language != null) {
            print(FitLanguage.line(language, files.readOr(language), files));
            return 0;
        }
        JudgedSet set = files.read();
        if (parts) {
            new FitParts(set, files.cache(), seed, this::print).print();
        } else if (asks) {
            printAsks(set);
        } else if (members) {
            printMembers(set);
        } else {
            print(FitLine.of(set, byMeaning(set), byWords(set)));
        }
        return 0;
    }

    private void print(Object line) {
        spec.commandLine().getOut().println(Json.line(line));
    }

    private void printAsks(JudgedSet set) {
        try (Engine engine = Engine.open(files::model, files.cache(), false);
                Scores meaning = engine.scores(set.strengths());
                Scores words = new ScoresByWords(set.strengths())) {
            new FitAsks(set, engine.meaning(), meaning, words).lines().forEach(this::print);
        }
    }

    private void printMembers(JudgedSet set) {
        try (Engine engine = Engine.open(files::model, files.cache(), false);
                Scores scores = engine.scores(set.strengths())) {
            MadeUpMembers made = MadeUpMembers.of(set, engine.read(), seed);
            Part bestAlone = made.ranked(scores, engine.meaning(), 0);
            for (double rest : RESTS) {
                print(MembersLine.of(rest, made.ranked(scores, engine.meaning(), rest), bestAlone, seed));
            }
        }
    }

    private Figures byMeaning(JudgedSet set) {
        try (Engine engine = Engine.open(files::model, files.cache(), bare);
                Scores scores = engine.scores(set.strengths())) {
            return Figures.of(set, scores);
        }
    }

    private static Figures byWords(JudgedSet set) {
        try (Scores scores = new ScoresByWords(set.strengths())) {
            return Figures.of(set, scores);
        }
    }
}
