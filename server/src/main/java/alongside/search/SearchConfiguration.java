package alongside.search;

import alongside.launch.SearchAddress;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.PackagedModels;
import alongside.shared.VillageKey;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchConfiguration {

    private static final int VILLAGE_BYTES = 16;

    @Bean(destroyMethod = "close")
    Embedder embedder(@Value("${alongside.data}") Path data) {
        return PackagedModels.open(data.resolve("cache"));
    }

    @Bean
    Meaning meaning(Embedder embedder, @Value("${alongside.data}") Path data) {
        return Meaning.of(embedder, Concepts.open(embedder, data.resolve("cache")));
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
