package alongside.launch;

import alongside.matching.text.Embedder;
import alongside.matching.text.PackagedModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// What the doctor asks of the language model: that it loads.
record ModelCheck(Map<String, String> environment) {

    List<Finding> findings() {
        ChosenModel chosen = new ChosenModel(environment.getOrDefault(ChosenModel.VARIABLE, ""));
        return List.of(chosen.isNamed() ? own(chosen) : packaged());
    }

    private static Finding own(ChosenModel chosen) {
        try (Embedder model = chosen.open()) {
            return Finding.well("The language model in %s loads: %d numbers a text."
                    .formatted(chosen.folder(), model.dimensions()));
        } catch (CannotStart reason) {
            return Finding.mend(String.valueOf(reason.getMessage()));
        } catch (LinkageError e) {
            return doesNotLoad(e);
        }
    }

    /// In a place of its own, so that a look changes nothing.
    private static Finding packaged() {
        try {
            Path trial = Files.createTempDirectory("alongside-doctor");
            try {
                PackagedModels.open(trial).close();
                return Finding.well("The language model loads.");
            } finally {
                FileSystemUtils.deleteRecursively(trial);
            }
        } catch (IOException | RuntimeException | LinkageError e) {
            return doesNotLoad(e);
        }
    }

    private static Finding doesNotLoad(Throwable e) {
        return Finding.mend("The language model does not load (" + e.getClass().getSimpleName()
                + "); build again, and look whether this computer is x86-64 or arm64 with glibc.");
    }
}
