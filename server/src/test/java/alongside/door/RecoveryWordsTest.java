package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class RecoveryWordsTest {

    @Test
    void thereAre2048DifferentShortWords() throws IOException {
        List<String> words = new ClassPathResource("recovery/words.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(words).hasSize(2048).doesNotHaveDuplicates().allMatch(word -> word.matches("[a-z]{3,8}"));
    }
}
