package alongside.matching.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A folder as an operator would make it, of the second packaged model as it was packed.
public final class OwnFolder {

    private OwnFolder() {}

    /// @param languages as `model.properties` takes them
    public static Path in(Path parent, String languages) throws IOException {
        Path folder = Files.createDirectory(parent.resolve("model"));
        Files.write(folder.resolve("model.onnx"), PackagedModel.BGE_SMALL.file().unpack());
        try (InputStream vocabulary = Resources.open(PackagedModel.VOCABULARY)) {
            Files.copy(vocabulary, folder.resolve("vocab.txt"));
        }
        Files.writeString(folder.resolve("model.properties"), """
                languages=%s
                pooling=first
                lower-case=true
                """.formatted(languages));
        return folder;
    }
}
