package alongside.strengths;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import alongside.matching.text.Meaning;
import alongside.members.Viewer;
import alongside.shared.Nodes;
import alongside.shared.PrivateText;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a start knows of what members find hard.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class})
class StrugglesInMemoryTest {

    private static final PrivateText WET = new PrivateText("he is four and still needs a nappy");

    @Autowired
    Cast cast;

    @Autowired
    Struggles struggles;

    @Autowired
    StrugglesInMemory here;

    @Autowired
    StruggleStore store;

    @Autowired
    Meaning meaning;

    @Autowired
    Nodes nodes;

    @Autowired
    JdbcClient jdbc;

    private Viewer ines;

    @BeforeEach
    void someoneWhoFindsNappiesHard() {
        ines = cast.mama("Ines");
        struggles.add(ines, WET);
    }

    @Test
    void itsVectorIsKeptSealed() {
        byte[] kept = jdbc.sql("select reading from struggle where member = ?")
                .param(ines.id().value())
                .query(byte[].class)
                .single();
        byte[] plain = here.of(ines.id().value()).getFirst().toBytes();
        assertThat(kept).hasSizeGreaterThan(plain.length);
        assertThat(new String(kept, ISO_8859_1)).doesNotContain(new String(plain, 0, 32, ISO_8859_1));
    }

    @Test
    void aStartLetsTheModelReadNothingAgain() {
        change("words = '\\x00'");
        StrugglesInMemory started = start();
        assertThat(started.of(ines.id().value()).getFirst().toBytes())
                .isEqualTo(here.of(ines.id().value()).getFirst().toBytes());
    }

    @Test
    void whatAnotherModelReadIsReadAgainAndKept() {
        change("reading = '\\x00', reading_version = 'older'");
        start();
        assertThat(store.listReadings(ines.id().value(), meaning.version()))
                .singleElement()
                .satisfies(reading -> assertThat(reading.vector()).isPresent());
    }

    @Test
    void oneThatDoesNotOpenHidesNoOther() {
        change("reading = '\\x00'");
        Viewer abena = cast.mama("Abena");
        struggles.add(abena, WET);
        StrugglesInMemory started = new StrugglesInMemory(store, meaning, nodes);
        started.hearAgain();
        await().until(() -> !started.of(abena.id().value()).isEmpty());
        started.destroy();
    }

    private void change(String what) {
        jdbc.sql("update struggle set " + what + " where member = ?")
                .param(ines.id().value())
                .update();
    }

    /// As after a start, once hers is read.
    private StrugglesInMemory start() {
        StrugglesInMemory started = new StrugglesInMemory(store, meaning, nodes);
        started.hearAgain();
        UUID id = ines.id().value();
        await().until(() -> !started.of(id).isEmpty());
        started.destroy();
        return started;
    }
}
