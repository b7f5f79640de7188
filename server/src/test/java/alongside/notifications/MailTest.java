package alongside.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.launch.FreePort;
import alongside.members.Viewer;
import alongside.testing.Browser;
import alongside.testing.Cast;
import alongside.testing.MovableClock;
import alongside.testing.VillageTest;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// With a real mail server, which dies and comes back.
@VillageTest
@Import({MovableClock.Hands.class, Cast.class, Asking.class, Ringing.class})
class MailTest {

    private static final Instant EVENING = Instant.parse("2031-03-04T19:40:00Z");
    private static final String SLEEP = "my four year old wakes every two hours at night";
    private static final String GENTLE_NIGHTS = "all three of mine sleep through now, we got there gently";
    private static final String ADDRESS = "ines@post.example";
    private static final int PORT = FreePort.any();

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> PORT);
        settings.add("alongside.mail.from", () -> "village@post.example");
    }

    @Autowired
    MovableClock clock;

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Channels channels;

    @Autowired
    Claims claims;

    @Autowired
    MailCarrier carrier;

    @Autowired
    Ringing ringing;

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    GreenMail server;
    Viewer lena;
    Viewer ines;

    @BeforeEach
    void inesGaveAnAddress() {
        jdbc.sql("delete from member").update();
        jdbc.sql("delete from notification").update();
        clock.set(EVENING);
        startServer();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines", GENTLE_NIGHTS);
        channels.writeTo(ines, ADDRESS);
        ringing.ring();
    }

    @AfterEach
    void noServer() {
        server.stop();
    }

    @Test
    void anAddressIsHersOnceSheSaysSoInTheMail() throws Exception {
        String link = link(only(mails()), "/mail/confirm/");
        Browser anyone = new Browser(url);
        assertThat(anyone.get(link).statusCode()).isEqualTo(200);
        invited(tonight());
        ringing.ring();
        assertThat(mails()).hasSize(1);
        anyone.get(link);
        anyone.submit(link.replace(url, ""));
        assertThat(anyone.follow().body()).contains("The village writes to you here");
        assertThat(channels.list(ines).getFirst().isConfirmed()).isTrue();
    }

    @Test
    void anAddressNobodyConfirmedIsForgottenAfterADay() throws Exception {
        String link = link(only(mails()), "/mail/confirm/");
        clock.move(Channel.TO_CONFIRM);
        assertThat(new Browser(url).get(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aMailIsOneSentenceAndTwoLinks() throws Exception {
        confirm();
        invited(tonight());
        ringing.ring();
        MimeMessage mail = mails().getLast();
        assertThat(mail.getSubject()).isEqualTo("Someone could use what you are good at.");
        assertThat(mail.getAllRecipients()).containsExactly(new InternetAddress(ADDRESS));
        assertThat(mail.getContent().toString().lines().filter(line -> !line.isBlank()))
                .containsExactly(
                        "Someone could use what you are good at.",
                        url + "/beside",
                        "No more of these mails:",
                        link(mail, "/mail/stop/"));
        assertThat(mail.getHeader("List-Unsubscribe")).containsExactly("<" + link(mail, "/mail/stop/") + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(raw(mail)).doesNotContain("Lena", "Ines", "four year old", "sleep");
    }

    @Test
    void oneClickInHerMailProgramStopsThem() throws Exception {
        confirm();
        invited(tonight());
        ringing.ring();
        String stop = link(mails().getLast(), "/mail/stop/");
        Browser program = new Browser(url);
        assertThat(program.get(stop).statusCode()).isEqualTo(200);
        assertThat(channels.list(ines)).hasSize(1);
        HttpResponse<String> stopped = new Browser(url).post(stop, Map.of("List-Unsubscribe", "One-Click"));
        assertThat(stopped.statusCode()).isEqualTo(200);
        assertThat(channels.list(ines)).isEmpty();
        assertThat(new Browser(url).post(stop, Map.of()).statusCode()).isEqualTo(200);
        assertThat(new Browser(url)
                        .get(stop.substring(0, stop.length() - 2) + "AA")
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void aServerThatIsDeadForAnHourLosesNothingAndDoublesNothing() throws Exception {
        confirm();
        server.stop();
        invited(tonight());
        for (int minute = 0; minute < 60; minute++) {
            if (minute == 30) {
                invited(tonight());
            }
            ringing.ring();
            clock.move(Duration.ofMinutes(1));
            jdbc.sql("update invitation set ends_at = ends_at + interval '1 minute'")
                    .update();
        }
        assertThat(ringing.waiting()).isEqualTo(2);
        startServer();
        for (int minute = 0; minute < 120; minute++) {
            clock.move(Duration.ofMinutes(1));
            ringing.ring();
        }
        assertThat(only(mails()).getSubject()).isEqualTo("A few things wait for you.");
        assertThat(ringing.waiting()).isZero();
    }

    /// A crash between the server's yes and ours cannot be told from one before it. The second mail bears the same
    /// name, so that her mail program can see that it is the same one.
    @Test
    void aMailThatWentTwiceBearsOneName() throws Exception {
        confirm();
        invited(tonight());
        Post post = claims.claim(ringing.channels().getFirst()).orElseThrow();
        assertThat(carrier.carry(post)).isEqualTo(Carrier.Carried.SENT);
        clock.move(Claims.CLAIMED);
        ringing.ring();
        List<MimeMessage> mails = mails().subList(1, mails().size());
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().getMessageID()).isEqualTo(mails.getLast().getMessageID());
        clock.move(Duration.ofHours(2));
        ringing.ring();
        assertThat(mails()).hasSize(3);
    }

    @Test
    void afterThreeAddressesADayIsOver() {
        assertThat(channels.writeTo(ines, "two@post.example")).isNull();
        assertThat(channels.writeTo(ines, "nobody")).isEqualTo("reach.mail.odd");
        assertThat(channels.writeTo(ines, "three@post.example")).isNull();
        assertThat(channels.writeTo(ines, "four@post.example")).isEqualTo("reach.mail.often");
        assertThat(channels.list(ines))
                .singleElement()
                .satisfies(one -> assertThat(one.address().words()).isEqualTo("three@post.example"));
    }

    @Test
    void whatIsNoAddressIsNotWrittenTo() {
        assertThat(Stream.of("", "ines", "ines@", "a@b\r\nBcc: c@d", "Ines <ines@post.example>", "a@b, c@d")
                        .map(MailAddress::of))
                .allMatch(address -> address.isEmpty());
    }

    private void confirm() throws Exception {
        Browser hers = new Browser(url);
        String link = link(only(mails()), "/mail/confirm/");
        hers.get(link);
        hers.submit(link.replace(url, ""));
    }

    private AskId tonight() {
        return asking.tonight(lena, SLEEP, 3);
    }

    private void invited(AskId ask) {
        ringing.invitation(ask, ines);
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    private List<MimeMessage> mails() {
        return List.of(server.getReceivedMessages());
    }

    private static MimeMessage only(List<MimeMessage> mails) {
        assertThat(mails).hasSize(1);
        return mails.getFirst();
    }

    private String link(MimeMessage mail, String path) throws MessagingException, IOException {
        Matcher link = Pattern.compile(Pattern.quote(url + path) + "\\S+")
                .matcher(mail.getContent().toString());
        assertThat(link.find()).as(raw(mail)).isTrue();
        return link.group();
    }

    private static String raw(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }
}
