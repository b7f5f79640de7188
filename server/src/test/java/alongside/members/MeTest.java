package alongside.members;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.MovableClock;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;

@VillageTest
@Import(MovableClock.Hands.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MeTest {

    @Autowired
    Members members;

    Browser noor;

    @BeforeAll
    void anOpenVillage(@Autowired BeanFactory village, @Value("${alongside.url}") String url) {
        noor = new Browser(url);
        Steps.begin(noor, FirstLink.of(village));
    }

    @Test
    void aRestEndsInTheMorningWhereSheIs() {
        rest("tomorrow");
        assertThat(me().restingUntil()).isEqualTo(Instant.parse("2031-11-26T07:00:00Z"));
        assertThat(noor.get("/me").body()).contains("26 November");
        rest("over");
        assertThat(me().restingUntil()).isNull();
        rest("week");
        assertThat(me().restingUntil()).isEqualTo(Instant.parse("2031-12-02T07:00:00Z"));
        rest("over");
        rest("open");
        assertThat(me().restsAt(Instant.parse("2090-01-01T00:00:00Z"))).isTrue();
        rest("over");
    }

    @Test
    void herFirstLanguageIsTheOneSheChoseFirst() {
        noor.get("/me");
        noor.submit("/me/languages", "language1", "fr", "language2", "", "language3", "en", "zone", "Europe/Paris");
        assertThat(me().languages()).containsExactly("fr", "en");
        assertThat(me().zone().getId()).isEqualTo("Europe/Paris");
        noor.get("/me");
        noor.submit("/me/languages", "language1", "en", "language2", "", "language3", "", "zone", "Europe/London");
    }

    @Test
    void aNameThatIsMissingIsAskedForAndNothingChanges() {
        noor.get("/me");
        assertThat(noor.submit("/me/name", "nickname", " ").statusCode()).isEqualTo(422);
        assertThat(me().nickname().words()).isEqualTo("Noor");
    }

    @Test
    void aChildIsANicknameAndAMonthThatHasBeen() {
        noor.get("/me");
        assertThat(noor.submit("/me/children", "nickname", "Bee", "born", "2032-01")
                        .statusCode())
                .isEqualTo(422);
        assertThat(noor.last().body()).contains("value=\"Bee\"");
        noor.submit("/me/children", "nickname", "Bee", "born", "2024-05");
        assertThat(noor.get("/me").body()).contains("Bee · May 2024");
        noor.submit(noor.find("action=\"(/me/children/[^\"]+/removal)\""));
        assertThat(noor.get("/me").body()).doesNotContain("Bee");
    }

    @Test
    void herRoomIsWhatSheChose() {
        noor.get("/me");
        noor.submit("/me/room", "room", "4");
        assertThat(me().room()).isEqualTo(4);
    }

    @Test
    void herQuietHoursAreWhatSheChose() {
        assertThat(me().quietHours()).isEqualTo(QuietHours.USUAL);
        noor.get("/me");
        noor.submit("/me/quiet", "from", "21:30", "to", "06:15", "wake", "true");
        assertThat(me().quietHours()).isEqualTo(new QuietHours(LocalTime.of(21, 30), LocalTime.of(6, 15), true));
        assertThat(noor.get("/me").body()).contains("value=\"21:30\"").contains("value=\"06:15\"");
        noor.submit("/me/quiet", "from", "soon", "to", "");
        assertThat(me().quietHours().from()).isEqualTo(LocalTime.of(21, 30));
        noor.get("/me");
        noor.submit("/me/quiet", "from", "22:00", "to", "07:00");
        assertThat(me().quietHours()).isEqualTo(QuietHours.USUAL);
    }

    private void rest(String until) {
        noor.get("/me");
        assertThat(noor.submit("/me/rest", "until", until).statusCode()).isEqualTo(303);
    }

    private Member me() {
        return members.findHost().orElseThrow();
    }
}
