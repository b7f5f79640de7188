package alongside.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import alongside.launch.CannotStart;
import alongside.launch.SearchAddress;
import alongside.matching.nearest.Near;
import alongside.matching.nearest.StrengthIndex;
import alongside.matching.nearest.StrengthIndexContract;
import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import alongside.members.Viewer;
import alongside.strengths.Strengths;
import alongside.testing.Cast;
import alongside.testing.SearchNodes;
import alongside.testing.Turnstile;
import alongside.testing.VillageTest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// The index in an OpenSearch that runs: one node for all of this, or as many as `-Dopensearch.nodes` says.
class OpenSearchTest {

    private static SearchNodes nodes;
    private static Turnstile way;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        nodes = SearchNodes.start(Integer.getInteger("opensearch.nodes", 1));
        way = new Turnstile();
        port = address("").hosts().getFirst().getPort();
        way.turnTo(port);
    }

    @AfterAll
    static void stop() throws IOException {
        way.close();
        nodes.close();
    }

    private static SearchAddress address(String index) {
        return SearchAddress.of(nodes.url(index), "");
    }

    @Nested
    class AsEveryIndex extends StrengthIndexContract {

        private final List<OpenSearchIndex> open = new ArrayList<>();

        AsEveryIndex() {
            super(2, 150);
        }

        @Override
        protected StrengthIndex empty(int dimensions) {
            String name = UUID.randomUUID().toString();
            open.add(OpenSearchIndex.open(address(name), dimensions, name));
            return open.getLast();
        }

        @AfterEach
        void close() {
            open.forEach(OpenSearchIndex::close);
        }
    }

    @Test
    void anIndexOfAnotherVillageOrOfOtherVectorsIsRefusedInASentence() {
        OpenSearchIndex.open(address("taken"), 3, "hers").close();
        assertThatThrownBy(() -> OpenSearchIndex.open(address("taken"), 3, "another"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("something else");
        assertThatThrownBy(() -> OpenSearchIndex.open(address("taken"), 4, "hers"))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("index rebuild");
    }

    @Test
    void anIndexMadeAnewTakesThePlaceOfTheOneBeforeOnceItIsWhole() {
        try (OpenSearchIndex before = OpenSearchIndex.open(address("anew"), 2, "hers");
                IndexAnew anew = new IndexAnew(address("anew"), new IndexShape(3, "hers"), "anew-next")) {
            before.put(UUID.randomUUID(), UUID.randomUUID(), new float[] {1, 2});
            anew.put(UUID.randomUUID(), UUID.randomUUID(), new float[] {1, 2, 3});
            anew.put(UUID.randomUUID(), UUID.randomUUID(), new float[] {1, 2, 4});
            assertThat(before.size()).isEqualTo(1);
            anew.filled();
        }
        try (OpenSearchIndex after = OpenSearchIndex.open(address("anew"), 3, "hers")) {
            assertThat(after.size()).isEqualTo(2);
        }
    }

    @Nested
    @VillageTest
    @Import(Cast.class)
    class InAVillage {

        private static final String SLEEP = "my four year old wakes every two hours at night";

        @Autowired
        Cast cast;

        @Autowired
        Strengths strengths;

        @Autowired
        Meaning meaning;

        @Autowired
        MarkedIndex index;

        @DynamicPropertySource
        static void elsewhere(DynamicPropertyRegistry settings) {
            settings.add("alongside.search.url", () -> way.url() + "/village");
            settings.add("alongside.search.look-again", () -> "200ms");
        }

        @Test
        void nobodyIsLeftOutWhileOpenSearchIsAwayAndWhatWasMissedThereIsCaughtUp() {
            Viewer ana = cast.mama("Ana", "all three of mine sleep through now, we got there gently");
            cast.mama("Bea", "I know my way around forms and offices");
            assertThat(index.size()).isEqualTo(2);
            assertThat(nearest()).hasSize(2).first().isEqualTo(ana.id().value());
            way.turnTo(0);
            way.hangUp();
            Viewer cleo = cast.mama("Cleo", SLEEP);
            strengths.withdraw(ana, strengths.list(ana).getFirst().id());
            assertThat(nearest()).hasSize(2).first().isEqualTo(cleo.id().value());
            way.turnTo(port);
            awaitReturn();
            assertThat(index.marks()).hasSize(2);
            assertThat(nearest()).hasSize(2).first().isEqualTo(cleo.id().value());
        }

        private void awaitReturn() {
            for (int tries = 0; tries < 300 && isAway(); tries++) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }

        private boolean isAway() {
            try {
                return index.marks().isEmpty();
            } catch (SearchAway still) {
                return true;
            }
        }

        private List<UUID> nearest() {
            float[] ask = meaning.read(Role.ASK, SLEEP).vector();
            return index.nearest(ask, member -> true, 5).stream()
                    .map(Near::member)
                    .toList();
        }
    }
}
