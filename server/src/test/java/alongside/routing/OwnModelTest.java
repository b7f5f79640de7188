package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.matching.nearest.StrengthIndex;
import alongside.matching.text.Corpus;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.OwnFolder;
import alongside.matching.text.PartOfTheCorpus;
import alongside.matching.text.Role;
import alongside.members.Viewer;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// A village that reads by a model its operator names: the second of the packaged ones, in a folder.
@VillageTest
@Import({
    MovableClock.Hands.class,
    Cast.class,
    Asking.class,
    Answering.class,
    Scene.class,
    OwnModelTest.LearnsInSeconds.class
})
class OwnModelTest {

    private static final List<String> OTHERS = List.of(
            "packing a house with a baby on my back",
            "I know my way around forms and offices",
            "Dental hygienist; children who clamp their mouths shut are my favourites",
            "tax returns for those who work for themselves",
            "we moved countries with three children",
            "reading with a child who hates reading",
            "cooking without milk, eggs or nuts",
            "making friends in a new town",
            "going back to work and finding a nursery");

    @TempDir
    static Path temp;

    @Autowired
    Cast cast;

    @Autowired
    Scene scene;

    @Autowired
    Embedder embedder;

    @Autowired
    StrengthIndex index;

    @Autowired
    Meaning meaning;

    @DynamicPropertySource
    static void itsOwnModel(DynamicPropertyRegistry settings) throws IOException {
        Path folder = OwnFolder.in(temp, "en, de");
        settings.add("alongside.model", folder::toString);
    }

    @TestConfiguration
    static class LearnsInSeconds {

        @Bean
        @Primary
        Corpus part() throws IOException {
            return PartOfTheCorpus.read();
        }
    }

    @Test
    void anAskFindsWhoFits() {
        Viewer lena = cast.mama("Lena");
        IntStream.range(0, OTHERS.size()).forEach(i -> cast.mama("Other" + i, OTHERS.get(i)));
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        AskId ask = scene.raise(lena);
        assertThat(scene.only(ines).ask()).isEqualTo(ask);
        float[] vector = meaning.read(Role.ASK, Scene.SLEEP).vector();
        assertThat(index.nearest(vector, member -> true, 1))
                .singleElement()
                .matches(near -> near.member().equals(ines.id().value()));
    }

    @Test
    void itReadsByThatModelAndWhatItSpeaksNoLongerByWords() {
        assertThat(embedder.dimensions()).isEqualTo(384);
        assertThat(meaning.version()).startsWith("own/").contains("without de").doesNotContain("without es");
        String german = "Mein Kind schläft nicht, und ich bin so müde";
        assertThat(meaning.read(Role.ASK, german).vector())
                .isEqualTo(meaning.readAsSpoken(Role.ASK, german).vector());
        String spanish = "Mi hija no duerme y estoy muy cansada";
        assertThat(meaning.read(Role.ASK, spanish).vector())
                .isNotEqualTo(meaning.readAsSpoken(Role.ASK, spanish).vector());
    }
}
