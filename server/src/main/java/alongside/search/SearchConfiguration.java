package alongside.search;

import alongside.launch.CannotStart;
import alongside.launch.ChosenModel;
import alongside.launch.SearchAddress;
import alongside.launch.Stopping;
import alongside.matching.text.Concepts;
import alongside.matching.text.Corpus;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.shared.VillageKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Scope;

@Configuration
class SearchConfiguration {

    private static final int VILLAGE_BYTES = 16;

    @Bean
    ChosenModel chosenModel(@Value("${alongside.model:}") String name) {
        return new ChosenModel(name);
    }

    @Bean(destroyMethod = "close")
    Embedder embedder(ChosenModel chosen, @Value("${alongside.data}") Path data) {
        return chosen.open(data.resolve("cache"));
    }

    /// Read where it is needed and forgotten again.
    @Bean
    @Scope("prototype")
    Corpus corpus() throws IOException {
        return Corpus.read();
    }

    @Bean
    Meaning meaning(
            ChosenModel chosen,
            Embedder embedder,
            Corpus corpus,
            @Value("${alongside.data}") Path data,
            ObjectProvider<Stopping> stopping) {
        Path cache = data.resolve("cache");
        Stopping end = stopping.getIfAvailable(Stopping::new);
        return chosen.used(() ->
                Meaning.of(embedder, Concepts.open(embedder, corpus, cache, (lines, of) -> learned(lines, of, end))));
    }

    private static void learned(int lines, int of, Stopping end) {
        if (end.isWanted()) {
            throw new CannotStart("The village was stopped while it learned; the next start begins anew.");
        }
        sayEveryTenth(lines, of);
    }

    /// The first start with another model takes minutes, and whoever waits should know.
    private static void sayEveryTenth(int lines, int of) {
        if (lines * 10L / of > (lines - 1) * 10L / of) {
            System.out.println("Learning what mothers speak of, with your model: " + lines * 100L / of + " %");
        }
    }

    /// In memory, or where an operator says.
    @Bean
    MarkedIndex strengthIndex(
            Meaning meaning, SearchHome home, VillageKey key, ObjectProvider<EveryStrength> everyStrength) {
        Optional<SearchAddress> address = home.address();
        if (address.isEmpty()) {
            return new IndexInMemory(meaning.dimensions());
        }
        IndexShape shape = new IndexShape(meaning.dimensions(), villageOf(key));
        if (home.isRebuilt()) {
            String fresh = address.get().index() + "-" + UUID.randomUUID();
            return new IndexAnew(address.get(), shape, fresh);
        }
        return new IndexElsewhere(
                OpenSearchIndex.open(address.get(), shape.dimensions(), shape.village()),
                everyStrength,
                home.lookAgain());
    }

    /// Says nothing about the village, and is the same in each of its processes.
    private static String villageOf(VillageKey key) {
        return HexFormat.of().formatHex(key.lookup("search", "village"), 0, VILLAGE_BYTES);
    }
}
