package alongside.lab.fit;

import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The three files of a judged set, and the model that reads them.
final class SetFiles {

    @Parameters(index = "0", paramLabel = "ASKS", description = "A file with one {\"id\", \"text\"} a line.")
    @SuppressWarnings("NullAway.Init")
    private Path asks;

    @Parameters(index = "1", paramLabel = "STRENGTHS", description = "A file with one {\"id\", \"text\"} a line.")
    @SuppressWarnings("NullAway.Init")
    private Path strengths;

    @Parameters(
            index = "2",
            paramLabel = "QRELS",
            description =
                    "A file with ask id, strength id and a grade from 0 to 3 a line, tabs between; not listed is 0.")
    @SuppressWarnings("NullAway.Init")
    private Path grades;

    @Mixin
    @SuppressWarnings("NullAway.Init")
    private ModelFolder folder;

    JudgedSet read() {
        return JudgedSet.read(asks, strengths, grades);
    }

    Path cache() {
        return folder.cache();
    }
}
