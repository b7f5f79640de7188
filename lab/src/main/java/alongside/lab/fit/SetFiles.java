package alongside.lab.fit;

import alongside.lab.input.Sets;
import alongside.matching.text.Embedder;
import alongside.matching.text.Models;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The three files of a judged set, and the model that reads them.
final class SetFiles {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "ASKS",
            description = "A file with one {\"id\", \"text\"} a line.")
    private @Nullable Path asks;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "STRENGTHS",
            description = "A file with one {\"id\", \"text\"} a line.")
    private @Nullable Path strengths;

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "QRELS",
            description =
                    "A file with ask id, strength id and a grade from 0 to 3 a line, tabs between; not listed is 0.")
    private @Nullable Path grades;

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = "",
            description = {
                "One of the packaged sentence models alone (all-MiniLM-L6-v2 or bge-small-en-v1.5), or a folder with",
                "another, as ALONGSIDE_MODEL names one to a village. The first time it learns for minutes."
            })
    @SuppressWarnings("NullAway.Init")
    private String model;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ModelFolder folder;

    JudgedSet read() {
        return JudgedSet.read(given(asks, "ASKS"), given(strengths, "STRENGTHS"), given(grades, "QRELS"));
    }

    /// Those given; without any, the set of the language that lies beside the lab.
    JudgedSet readOr(String language) {
        if (asks != null) {
            return read();
        }
        Path folder = Sets.folder(language);
        return JudgedSet.read(
                folder.resolve("asks.jsonl"), folder.resolve("strengths.jsonl"), folder.resolve("qrels.tsv"));
    }

    private Path given(@Nullable Path file, String name) {
        if (file == null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: '%s'".formatted(name));
        }
        return file;
    }

    Path cache() {
        return folder.cache();
    }

    Embedder model() {
        return Models.open(model, cache());
    }
}
