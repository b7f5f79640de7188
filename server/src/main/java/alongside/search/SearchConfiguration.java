package alongside.search;

import alongside.matching.nearest.ExactIndex;
import alongside.matching.nearest.StrengthIndex;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.PackagedModels;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    Embedder embedder(@Value("${alongside.data}") Path data) {
        return PackagedModels.open(data.resolve("cache"));
    }

    @Bean
    Meaning meaning(Embedder embedder, @Value("${alongside.data}") Path data) {
        return Meaning.of(embedder, Concepts.open(embedder, data.resolve("cache")));
    }

    @Bean
    StrengthIndex strengthIndex(Meaning meaning) {
        return new ExactIndex(meaning.dimensions());
    }
}
