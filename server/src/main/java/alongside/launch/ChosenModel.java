package alongside.launch;

import alongside.matching.pieces.UnfitModel;
import alongside.matching.text.Embedder;
import alongside.matching.text.Models;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;

/// By which sentence model the operator has texts read, as the environment names it.
///
/// @param name as [Models] takes it; blank when none is named
public record ChosenModel(String name) {

    public static final String VARIABLE = "ALONGSIDE_MODEL";

    public ChosenModel {
        name = name.strip();
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /// @param cache where packaged models are laid down
    /// @throws CannotStart when it cannot be used
    public Embedder open(Path cache) {
        return used(() -> Models.open(name, cache));
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
        return new CannotStart("The model in %s (%s) cannot be used: %s.".formatted(name, VARIABLE, reason), cause);
    }
}
