package alongside.launch;

import alongside.matching.pieces.UnfitModel;
import alongside.matching.text.Embedder;
import alongside.matching.text.OwnModel;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// The folder with a sentence model of the operator's own, as the environment names it.
///
/// @param folder blank when none is named: the packaged models are used then
public record ChosenModel(String folder) {

    public static final String VARIABLE = "ALONGSIDE_MODEL";

    public boolean isNamed() {
        return !folder.isBlank();
    }

    /// @throws CannotStart when it cannot be used
    public Embedder open() {
        return used(() -> OwnModel.open(Path.of(folder.strip()).toAbsolutePath()));
    }

    /// What is done with it.
    ///
    /// @throws CannotStart when it turns out that it cannot be used
    public <T> T used(Supplier<T> use) {
        try {
            return use.get();
        } catch (UnfitModel e) {
            throw cannot(String.valueOf(e.getMessage()), e);
        } catch (InvalidPathException e) {
            throw cannot("that is no folder", e);
        }
    }

    private CannotStart cannot(String reason, Throwable cause) {
        return new CannotStart(
                "The model in %s (%s) cannot be used: %s.".formatted(folder.strip(), VARIABLE, reason), cause);
    }
}
