package alongside.matching.text;

import alongside.matching.pieces.UnfitModel;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// Opens what an operator chose to have texts read by.
public final class Models {

    private Models() {}

    /// @param chosen blank for both packaged models, the name of one of them for it alone, else the folder of another
    /// @param cache a folder of the village's own, where packaged models are laid down
    /// @throws UnfitModel when something about another one does not serve
    /// @throws InvalidPathException when it is neither a name nor a folder
    /// @throws UncheckedIOException when the cache cannot be written
    public static Embedder open(String chosen, Path cache) {
        String name = chosen.strip();
        if (name.isEmpty()) {
            return PackagedModels.open(cache);
        }
        Optional<PackagedModel> alone = PackagedModel.named(name);
        return alone.isPresent()
                ? alone.get().open(cache)
                : OwnModel.open(Path.of(name).toAbsolutePath());
    }
}
