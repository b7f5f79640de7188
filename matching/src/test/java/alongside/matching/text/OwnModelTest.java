package alongside.matching.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import alongside.matching.pieces.UnfitModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModelTest {

    private static final String[] TEXTS = {"", "My baby wakes every hour.", "He bites when he is tired. ".repeat(90)};

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void theSecondPackagedModelInAFolder() throws IOException {
        folder = OwnFolder.in(temp, "en, de");
    }

    @Test
    void itReadsAsTheSameModelDoesFromItsJar() {
        try (Embedder own = OwnModel.open(folder);
                Embedder packaged = PackagedModel.BGE_SMALL.open(Opened.CACHE, Adapters.NONE)) {
            assertEquals(384, own.dimensions());
            for (String text : TEXTS) {
                assertArrayEquals(packaged.embed(Role.ASK, text), own.embed(Role.ASK, text), text);
            }
        }
    }

    @Test
    void whatIsPutBeforeATextIsReadWithItEachRoleItsOwn() throws IOException {
        settings("languages=en\npooling=first\nlower-case=true\nbefore-asks=query:\n");
        try (Embedder own = OwnModel.open(folder);
                Embedder packaged = PackagedModel.BGE_SMALL.open(Opened.CACHE, Adapters.NONE)) {
            assertArrayEquals(packaged.embed(Role.ASK, "query: tired"), own.embed(Role.ASK, "tired"));
            assertArrayEquals(packaged.embed(Role.ASK, "tired"), own.embed(Role.STRENGTH, "tired"));
        }
    }

    @Test
    void itsVersionChangesWithAllThatShapesAVectorAndWithNothingElse() throws IOException {
        String first = version();
        Files.writeString(folder.resolve("README.md"), "where it is from");
        assertEquals(first, version());
        settings("pooling=mean\nlower-case=true\nlanguages=en\n");
        assertNotEquals(first, version());
        settings("# as it was\npooling=first\nlanguages=en\nlower-case=true\n");
        assertEquals(first, version());
        Files.writeString(
                folder.resolve("vocab.txt"),
                Files.readString(folder.resolve("vocab.txt")).replace("\nbaby\n", "\nbebe\n"));
        String other = version();
        assertNotEquals(first, other);
        Files.writeString(folder.resolve("weights.bin"), "beside the graph");
        assertNotEquals(other, version());
    }

    @Test
    void itSpeaksWhatItsSettingsSay() {
        try (Embedder own = OwnModel.open(folder)) {
            assertTrue(own.speaks("en") && own.speaks("de"));
            assertFalse(own.speaks("es"));
        }
    }

    @Test
    void whatIsMissingIsNamed() throws IOException {
        assertEquals("there is no such folder", refused(temp.resolve("nowhere")));
        Files.move(folder.resolve("vocab.txt"), folder.resolve("words.txt"));
        assertEquals("there is neither tokenizer.json nor vocab.txt in it", refused(folder));
        Files.delete(folder.resolve("model.onnx"));
        assertEquals("there is no model.onnx in it", refused(folder));
        Files.delete(folder.resolve("model.properties"));
        assertEquals("there is no model.properties in it", refused(folder));
    }

    @Test
    void aModelWithAFurtherLayerIsRefused() throws IOException {
        Files.writeString(folder.resolve("modules.json"), "[{\"type\": \"sentence_transformers.models.Pooling\"}]");
        OwnModel.open(folder).close();
        Files.writeString(folder.resolve("modules.json"), "[{\"type\": \"sentence_transformers.models.Dense\"}]");
        assertTrue(refused(folder).contains("another layer (Dense)"));
    }

    @Test
    void whatAVocabularyIsGivenIsNoVector() {
        assertEquals(384, GraphShape.dimensions(2 * 384, 2));
        assertThrows(UnfitModel.class, () -> GraphShape.dimensions(2 * 30_522, 2));
        assertThrows(UnfitModel.class, () -> GraphShape.dimensions(385, 2));
        assertThrows(UnfitModel.class, () -> GraphShape.dimensions(2, 2));
    }

    @Test
    void settingsThatCannotBeMeantAreNamed() throws IOException {
        assertRefused("languages=en\nlower-case=true\n", "needs a line pooling=");
        assertRefused("languages=en\npooling=max\nlower-case=true\n", "the pooling max; mean and first");
        assertRefused("languages=en\npooling=first\n", "needs a line lower-case=");
        assertRefused("languages=en\npooling=first\nlowercase=true\n", "lowercase, which is not known");
        assertRefused("languages=de\npooling=first\nlower-case=true\n", "does not name en");
        assertRefused("languages=english\npooling=first\nlower-case=true\n", "no codes");
        assertRefused("languages=en\npooling=first\nlower-case=true\nmost-pieces=9\n", "most-pieces");
        assertRefused("languages=en\npooling=first\nlower-case=true\nmost-pieces=9000\n", "most-pieces");
        assertRefused("languages=\\u12\n", "cannot be read");
        assertRefused(
                "languages=en\npooling=first\nlower-case=true\nmost-pieces=32\nbefore-asks=" + "tired ".repeat(20),
                "more than half of 32 pieces");
    }

    @Test
    void aGraphThatIsNoneIsRefused() throws IOException {
        Files.writeString(folder.resolve("model.onnx"), "version https://git-lfs.github.com/spec/v1");
        assertEquals("its model.onnx is no ONNX graph that reads a text", refused(folder));
    }

    @Test
    void aVocabularyLargerThanTheGraphKnowsIsRefused() throws IOException {
        Files.writeString(
                folder.resolve("vocab.txt"),
                Files.readString(folder.resolve("vocab.txt")).stripTrailing() + "\nmore\n");
        assertEquals("its vocabulary numbers pieces up to 30522, and its graph does not know as many", refused(folder));
    }

    @Test
    void aWindowLongerThanTheGraphReadsIsRefused() throws IOException {
        assertRefused("languages=en\npooling=first\nlower-case=true\nmost-pieces=513\n", "set most-pieces lower");
    }

    private void assertRefused(String settings, String reason) throws IOException {
        settings(settings);
        String said = refused(folder);
        assertTrue(said.contains(reason), said);
    }

    private static String refused(Path folder) {
        return String.valueOf(
                assertThrows(UnfitModel.class, () -> OwnModel.open(folder)).getMessage());
    }

    private void settings(String settings) throws IOException {
        Files.writeString(folder.resolve("model.properties"), settings);
    }

    private String version() {
        try (Embedder own = OwnModel.open(folder)) {
            return own.version();
        }
    }
}
