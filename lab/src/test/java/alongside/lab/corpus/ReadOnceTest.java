package alongside.lab.corpus;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import alongside.lab.output.Progress;
import alongside.matching.text.Role;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadOnceTest {

    private static final Said ONE = new Said(Role.ASK, "He wakes");
    private static final Said OTHER = new Said(Role.STRENGTH, "He wakes");

    private final Progress progress = new Progress(new PrintWriter(new StringWriter()));

    @Test
    void whatWasReadIsKnownToTheNextRun(@TempDir Path cache) throws Exception {
        Reader model = new Reader();
        ReadOnce.of(model, cache).read(List.of(ONE, OTHER, ONE), progress);
        assertEquals(2, model.given.size());

        ReadOnce next = ReadOnce.of(model, cache);
        next.read(List.of(ONE, OTHER), progress);

        assertArrayEquals(new Reader().embed(ONE.role(), ONE.text()), next.embed(ONE));
        assertEquals(2, model.given.size());
    }
}
