package alongside.door;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.members.Members;
import alongside.testing.Browser;
import alongside.testing.MovableClock;
import alongside.testing.Steps;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Links for more than one.
@Import(MovableClock.Hands.class)
class InvitationsTest extends AtTheDoor {

    private static final int MANY = 32;

    @Autowired
    MovableClock clock;

    @Autowired
    Members members;

    @Autowired
    Joining joining;

    @Autowired
    RecoveryWords words;

    @Test
    void aLinkLetsInAsManyAsItWasMadeForAndTheHostSeesWhatIsLeft() {
        String link = Steps.link(host, 3);
        assertThat(host.last().body()).contains("3 of 3 left");
        Steps.join(browser(), link, "Lena");
        begin(browser(), link);
        assertThat(host.get("/door").body()).contains("1 of 3 left", "Someone is joining with it right now");
        Steps.join(browser(), link, "Mira");
        Browser late = browser();
        assertThat(late.get(link).statusCode()).isEqualTo(410);
        assertThat(late.last().body()).contains("Someone is joining with this link");
        clock.move(Duration.ofMinutes(31));
        Steps.join(late, link, "Ines");
        assertThat(browser().get(link).body())
                .doesNotContain("Someone is joining")
                .contains("no good any more");
        assertThat(host.get("/door").body()).doesNotContain("of 3 left");
    }

    @Test
    void theHostEndsALinkForWhoeverIsJoiningToo() {
        String link = Steps.link(host, 2);
        String withdrawal = host.find("action=\"(/door/links/[^\"]+/withdrawal)\"");
        Browser mira = browser();
        begin(mira, link);
        host.submit(withdrawal);
        assertThat(mira.get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void twoMayJoinFromTheSameBrowserOneAfterTheOther() {
        String link = Steps.link(host, 2);
        Browser shared = browser();
        Steps.join(shared, link, "Lena");
        shared.post("/hide", Map.of());
        Steps.join(shared, link, "Mira");
        assertThat(browser().get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aNumberThatIsNoneIsAskedForAgainAndTheRestIsKept() {
        for (String uses : List.of("0", "51", "-3", "many")) {
            host.get("/door");
            assertThat(host.submit("/door/links", "note", "the playgroup", "uses", uses)
                            .statusCode())
                    .isEqualTo(422);
            assertThat(host.last().body()).contains("from 1 to 50", "value=\"the playgroup\"");
        }
    }

    @Test
    void ofManyAtOnceExactlyAsManyComeInAsItWasMadeFor() throws Exception {
        String link = Steps.link(host, 5);
        String secret = link.substring(link.lastIndexOf('/') + 1);
        int before = members.countUpTo(100);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = IntStream.range(0, MANY)
                    .<Callable<Boolean>>mapToObj(i -> () -> join(secret, "browser " + i))
                    .toList();
            int in = 0;
            for (Future<Boolean> one : threads.invokeAll(all)) {
                in += one.get() ? 1 : 0;
            }
            assertThat(in).isEqualTo(5);
        }
        assertThat(members.countUpTo(100)).isEqualTo(before + 5);
    }

    private boolean join(String secret, String browser) {
        NewcomerForm form = NewcomerForm.of(Map.of("nickname", "Lena", "adult", "true"));
        return joining.join(secret, browser, form, words.offer(Map.of(), browser))
                .isPresent();
    }

    private void begin(Browser guest, String link) {
        guest.get(link);
        guest.submit(link.substring(url.length()), "nickname", "Mira", "adult", "true");
    }
}
