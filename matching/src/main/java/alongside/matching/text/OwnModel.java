package alongside.matching.text;

import ai.onnxruntime.OrtException;
import alongside.matching.pieces.Tokeniser;
import alongside.matching.pieces.UnfitModel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A sentence model an operator brings in a folder: `model.onnx`, a `tokenizer.json` or a `vocab.txt`, and
/// `model.properties`. It is used where it lies.
final class OwnModel {

    private static final String GRAPH = "model.onnx";
    private static final String TOKENISER = "tokenizer.json";
    private static final String VOCABULARY = "vocab.txt";
    private static final String SETTINGS = "model.properties";
    private static final String MODULES = "modules.json";

    private final Path folder;
    private final OwnSettings settings;

    private OwnModel(Path folder, OwnSettings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /// @throws UnfitModel when something about it does not serve
    static Embedder open(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnfitModel("there is no such folder");
        }
        try {
            refuseFurtherLayers(folder);
            OwnModel own = new OwnModel(folder, OwnSettings.read(present(folder.resolve(SETTINGS))));
            return own.open(present(folder.resolve(GRAPH)), own.tokeniser());
        } catch (IOException e) {
            throw new UnfitModel("its files cannot be read (" + e + ")", e);
        }
    }

    /// What some models do with the vector of a text is not done here.
    private static void refuseFurtherLayers(Path folder) throws IOException {
        Path modules = folder.resolve(MODULES);
        if (Files.exists(modules) && Files.readString(modules).contains("models.Dense")) {
            throw new UnfitModel(
                    "by its " + MODULES + " another layer (Dense) follows on its graph, which is not read here");
        }
    }

    private Embedder open(Path graph, Tokeniser tokeniser) throws IOException {
        String version =
                "own/" + ModelFile.digest(shaping(), settings.shaping()).substring(0, 12);
        try {
            SentenceModel model = new SentenceModel(graph, tokeniser, settings.manner(version));
            try {
                ensureReads(model, tokeniser);
                return model;
            } catch (UnfitModel e) {
                model.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new UnfitModel("its " + GRAPH + " is no ONNX graph that reads a text", e);
        }
    }

    private void ensureReads(SentenceModel model, Tokeniser tokeniser) {
        int window = settings.window();
        int[] few = tokeniser.windows("", window, 1).getFirst();
        int[] many = new int[window];
        Arrays.fill(many, few[0]);
        Arrays.fill(few, tokeniser.highest());
        if (!model.reads(few)) {
            throw new UnfitModel("its vocabulary numbers pieces up to %d, and its graph does not know as many"
                    .formatted(tokeniser.highest()));
        }
        if (!model.reads(many)) {
            throw new UnfitModel("its graph does not read %d pieces at once; set most-pieces lower".formatted(window));
        }
    }

    private Tokeniser tokeniser() throws IOException {
        Path json = folder.resolve(TOKENISER);
        if (Files.exists(json)) {
            return Tokeniser.of(json);
        }
        Path vocabulary = folder.resolve(VOCABULARY);
        if (!Files.exists(vocabulary)) {
            throw new UnfitModel("there is neither " + TOKENISER + " nor " + VOCABULARY + " in it");
        }
        try (InputStream in = Files.newInputStream(vocabulary)) {
            return Tokeniser.of(in, settings.isLowerCase());
        }
    }

    private static Path present(Path file) {
        if (!Files.exists(file)) {
            throw new UnfitModel("there is no " + file.getFileName() + " in it");
        }
        return file;
    }

    /// The files a vector may depend on: a graph may keep its weights beside it, under any name.
    private List<Path> shaping() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(OwnModel::shapes).sorted().toList();
        }
    }

    private static boolean shapes(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && !name.equals(SETTINGS) && !name.endsWith(".md");
    }
}
