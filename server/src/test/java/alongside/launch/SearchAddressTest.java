package alongside.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchAddressTest {

    @Test
    void severalNodesAUserAndAnIndexAreRead() {
        SearchAddress address = SearchAddress.of("https://village:p%40ss+1@a.example:9200,b.example/my-village", "");
        assertThat(address.hosts())
                .containsExactly(URI.create("https://a.example:9200"), URI.create("https://b.example"));
        assertThat(address.index()).isEqualTo("my-village");
        assertThat(address.authorization()).isEqualTo("Basic dmlsbGFnZTpwQHNzKzE=");
        assertThat(address).asString().isEqualTo("a.example:9200,b.example/my-village");
    }

    @Test
    void aPasswordFromElsewhereGoesFirstAndNothingIsNeeded() {
        assertThat(SearchAddress.of("https://v:no@a.example", "yes").authorization())
                .isEqualTo(SearchAddress.of("https://v:yes@a.example", "").authorization());
        assertThat(SearchAddress.of("http://localhost:9200", "").authorization())
                .isNull();
        assertThat(SearchAddress.of("http://localhost:9200/", "").index()).isEqualTo("alongside-strengths");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:9200",
                "ftp://a",
                "https://",
                "https://v:secret@a/Upper",
                "https://v:secret@a b",
                "https://v:secret%off@a",
                "http://os_node:9200"
            })
    void whatIsNoAddressIsRefusedWithoutSayingThePassword(String url) {
        assertThatThrownBy(() -> SearchAddress.of(url, ""))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("ALONGSIDE_SEARCH_URL")
                .hasMessageNotContaining("secret");
    }

    @Test
    void theDoctorSaysWhereTheIndexIsAndThatNobodyAnswersThere() {
        assertThat(new SearchCheck(Map.of()).findings()).allMatch(Finding::well);
        assertThat(new SearchCheck(Map.of("ALONGSIDE_SEARCH_URL", "http://localhost:" + FreePort.any())).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.well()).isFalse();
                    assertThat(finding.sentence()).contains("does not answer");
                });
    }
}
