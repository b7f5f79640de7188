package alongside.launch;

import alongside.matching.text.Embedder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// What the doctor asks of the language model: that it loads.
record ModelCheck(Map<String, String> environment) {

    List<Finding> findings() {
        return List.of(look(new ChosenModel(environment.getOrDefault(ChosenModel.VARIABLE, ""))));
    }

    /// In a place of its own, so that a look changes nothing.
    private static Finding look(ChosenModel chosen) {
        try {
            Path trial = Files.createTempDirectory("alongside-doctor");
            try (Embedder model = chosen.open(trial)) {
                return Finding.well(
                        chosen.isNamed()
                                ? "The language model %s loads: %d numbers a text."
                                        .formatted(chosen.name(), model.dimensions())
                                : "The language model loads.");
            } finally {
                FileSystemUtils.deleteRecursively(trial);
            }
        } catch (CannotStart reason) {
            return Finding.mend(String.valueOf(reason.getMessage()));
        } catch (IOException | RuntimeException | LinkageError e) {
            return Finding.mend(
                    "The language model does not load (" + e.getClass().getSimpleName()
                            + "); build again, and look whether this computer is x86-64 or arm64 with glibc.");
        }
    }
}
