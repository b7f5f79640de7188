package alongside.lab.replay;

import alongside.decisions.DecisionFile;
import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import alongside.matching.routing.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Whether a decision that a host took with her comes out the same, bit for bit.
@Command(
        name = "replay",
        description = {
            "Makes a recorded decision again from its numbers and seed, and prints one JSON line:",
            "version, meaning, seed, size, candidates, same, and different, the first member who does not come out so.",
            "Ends with 0 when it comes out the same to the last bit, with 1 when it does not, and with 2 when this",
            "version cannot tell. A host finds the file under \"Why was she asked, or not?\".",
            "It takes no --seed: nothing is by lot here but what the decision's own seed drew."
        })
public final class ReplayDecision implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "DECISION.json", description = "The recorded decision.")
    @SuppressWarnings("NullAway.Init")
    private Path path;

    @Override
    public Integer call() {
        DecisionFile file = read();
        Replay replay = file.replay();
        Replay.Different different = replay instanceof Replay.Different found ? found : null;
        spec.commandLine().getOut().println(Json.line(ReplayLine.of(file, different)));
        return different == null ? 0 : 1;
    }

    private DecisionFile read() {
        if (!Files.isRegularFile(path)) {
            throw new Refusal("There is no file %s.".formatted(path));
        }
        try {
            return DecisionFile.read(Files.readAllBytes(path));
        } catch (IOException e) {
            throw new Refusal("%s cannot be read.".formatted(path));
        } catch (IllegalArgumentException e) {
            throw new Refusal("%s %s.".formatted(path, e.getMessage()));
        }
    }
}
