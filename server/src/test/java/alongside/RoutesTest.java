package alongside;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import alongside.testing.VillageTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who may do what, route by route. A route that is not listed here fails the test: whoever adds one says first what a
/// stranger and another member get from it.
@VillageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTest {

    /// `OPEN` answers anyone; `MEMBER` any member, about herself; `OWNER` the one it belongs to, and is not there for
    /// anyone else; `HOST` the host, `KEEPER` whoever keeps watch, and for anyone else it is not there.
    private static final String ROUTES = """
            GET  /                                  OPEN
            GET  /assets/{build}/{*name}            OPEN
            GET  /help                              OPEN
            GET  /help/{country}                    OPEN
            GET  /livez                             OPEN
            GET  /readyz                            OPEN
            GET  /begin/{secret}                    OPEN
            POST /begin/{secret}                    OPEN
            GET  /join/{secret}                     OPEN
            POST /join/{secret}                     OPEN
            GET  /sign-in                           OPEN
            POST /sign-in                           OPEN
            POST /sign-in/passkey                   OPEN
            POST /sign-in/passkey/options           OPEN
            GET  /manifest.webmanifest              OPEN
            GET  /service-worker.js                 OPEN
            GET  /mail/confirm/{secret}             OPEN
            POST /mail/confirm/{secret}             OPEN
            GET  /mail/stop/{secret}                OPEN
            POST /mail/stop/{secret}                OPEN
            GET  /hide                              OPEN
            POST /hide                              OPEN
            POST /sign-out                          MEMBER
            POST /sign-out/everywhere               MEMBER
            GET  /live                              MEMBER
            GET  /passkeys                          MEMBER
            POST /passkeys                          MEMBER
            POST /passkeys/options                  MEMBER
            POST /passkeys/{id}/removal             MEMBER
            GET  /recovery-words                    MEMBER
            POST /recovery-words                    MEMBER
            GET  /door                              HOST
            POST /door/links                        HOST
            POST /door/links/{id}/withdrawal        HOST
            GET  /keepers                           HOST
            POST /keepers/links                     HOST
            POST /keepers/links/{id}/withdrawal     HOST
            POST /keepers/{member}/removal          HOST
            GET  /host                              HOST
            GET  /host/why                          HOST
            POST /host/why                          HOST
            POST /host/why/file                     HOST
            GET  /keeping                           KEEPER
            POST /keeping                           KEEPER
            POST /keeping/ending                    KEEPER
            GET  /keeping/{secret}                  MEMBER
            POST /keeping/{secret}                  MEMBER
            GET  /watch                             KEEPER
            POST /watch/{ask}/taking                KEEPER
            POST /watch/{ask}/asking                KEEPER
            POST /watch/{ask}/links                 KEEPER
            GET  /placed/{secret}                   MEMBER
            POST /placed/{secret}                   MEMBER
            GET  /me                                MEMBER
            GET  /me/why                            MEMBER
            POST /me/why                            MEMBER
            POST /me/name                           MEMBER
            POST /me/languages                      MEMBER
            POST /me/room                           MEMBER
            POST /me/rest                           MEMBER
            POST /me/awake                          MEMBER
            POST /me/quiet                          MEMBER
            POST /me/children                       MEMBER
            POST /me/children/{id}/removal          MEMBER
            POST /me/blocks/{id}/lifting            MEMBER
            POST /me/devices/{id}/ending            MEMBER
            POST /me/devices/others/ending          MEMBER
            GET  /me/reach                          MEMBER
            POST /me/reach/devices                  MEMBER
            POST /me/reach/mail                     MEMBER
            POST /me/reach/{id}/removal             MEMBER
            POST /me/reach/stop                     MEMBER
            GET  /news                              MEMBER
            POST /news/seen                         MEMBER
            GET  /news/{id}                         OWNER
            GET  /strengths                         MEMBER
            POST /strengths                         MEMBER
            GET  /strengths/{id}                    OWNER
            POST /strengths/{id}                    OWNER
            POST /strengths/{id}/rest               OWNER
            POST /strengths/{id}/withdrawal         OWNER
            POST /struggles                         MEMBER
            POST /struggles/{id}/withdrawal         MEMBER
            GET  /asks/new                          MEMBER
            POST /asks/new                          MEMBER
            POST /asks                              MEMBER
            GET  /asks/{id}                         OWNER
            GET  /asks/{id}/reading                 OWNER
            POST /asks/{id}/reading                 OWNER
            POST /asks/{id}/voices                  OWNER
            POST /asks/{id}/withdrawal              OWNER
            POST /asks/{id}/questions/{question}/answer  OWNER
            GET  /asks/{id}/closing                 OWNER
            POST /asks/{id}/closing                 OWNER
            GET  /asks/{id}/after                   OWNER
            GET  /beside                            MEMBER
            GET  /invitations/{id}                  OWNER
            GET  /invitations/{id}/question         OWNER
            POST /invitations/{id}/question         OWNER
            POST /invitations/{id}/yes              OWNER
            POST /invitations/{id}/not-now          OWNER
            POST /invitations/{id}/passing-on       OWNER
            GET  /talks/{id}                        OWNER
            GET  /talks/{id}/parting                OWNER
            POST /talks/{id}/messages               OWNER
            GET  /talks/{id}/handing-over           OWNER
            POST /talks/{id}/handing-over           OWNER
            GET  /talks/{id}/along                  OWNER
            POST /talks/{id}/along                  OWNER
            POST /talks/{id}/leaving                OWNER
            POST /talks/{id}/block                  OWNER
            POST /talks/{id}/unveiling              OWNER
            """;

    private record Route(String method, String path, String who) {

        static Route of(String line) {
            String[] parts = line.split(" +");
            return new Route(parts[0], parts[1], parts[2]);
        }

        String at(Object id) {
            return path.replaceAll("\\{[^}]+}", id.toString());
        }
    }

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    BeanFactory beans;

    @Autowired
    JdbcClient jdbc;

    @Value("${alongside.url}")
    String url;

    Browser host;
    Browser lena;
    Browser ines;

    @BeforeAll
    void threePeople() {
        host = new Browser(url);
        Steps.begin(host, FirstLink.of(beans));
        lena = new Browser(url);
        Steps.join(lena, Steps.link(host), "Lena");
        ines = new Browser(url);
        Steps.join(ines, Steps.link(host), "Ines");
    }

    @Test
    void everyRouteIsListedAndEveryListedRouteIsThere() {
        TreeSet<String> there = new TreeSet<>();
        mappings.getHandlerMethods()
                .forEach((info, method) -> info.getMethodsCondition()
                        .getMethods()
                        .forEach(verb -> info.getPatternValues().forEach(path -> there.add(verb + " " + path))));
        there.removeIf(route -> route.contains(" /error"));
        assertThat(there)
                .isEqualTo(new TreeSet<>(routes().map(route -> route.method() + " " + route.path())
                        .toList()));
    }

    /// A secret nobody has is answered, too: with a page, not with the way to sign in.
    @Test
    void whatIsOpenAnswersAStranger() {
        routes().filter(route -> route.who().equals("OPEN")).forEach(route -> {
            Browser stranger = new Browser(url);
            stranger.get("/sign-in");
            Map<String, String> token = stranger.hidden("/sign-in");
            String style = stranger.find("href=\"(/assets/[^\"]+[.]css)\"");
            String path = route.path().startsWith("/assets/") ? style : route.at("gb");
            HttpResponse<String> answer = send(stranger, route, path, token);
            List<Integer> expected =
                    route.path().endsWith("/{secret}") ? List.of(200, 404, 410, 422) : List.of(200, 422);
            assertThat(answer.statusCode()).as(route.toString()).isIn(expected);
            assertThat(answer.body()).as(route.toString()).isNotBlank();
        });
    }

    @Test
    void aStrangerIsSentToSignInWhetherTheRouteExistsOrNot() {
        Browser stranger = new Browser(url);
        stranger.get("/sign-in");
        Map<String, String> token = stranger.hidden("/sign-in");
        Stream.concat(
                        routes().filter(route -> !route.who().equals("OPEN")),
                        Stream.of(new Route("GET", "/nothing-here", "")))
                .forEach(route -> {
                    HttpResponse<String> answer = send(stranger, route, route.at(UUID.randomUUID()), token);
                    assertThat(answer.statusCode()).as(route.toString()).isEqualTo(303);
                    assertThat(stranger.location()).as(route.toString()).isEqualTo("/sign-in");
                });
    }

    @Test
    void whatIsAnothersIsNotThereToTheLastByte() {
        Map<String, UUID> lenas = thingsOfLena();
        HttpResponse<String> nothing = ines.get("/nothing-here");
        assertThat(nothing.statusCode()).isEqualTo(404);
        ines.get("/me");
        Map<String, String> token = new TreeMap<>(ines.hidden("/sign-out"));
        token.putAll(Map.of(
                "resting", "true", "concept", "night-waking", "words", "mine now", "heaviness", "1", "voices", "2"));
        routes().filter(route -> route.who().equals("OWNER")).forEach(route -> {
            UUID hers = lenas.get(route.path().split("/")[1]);
            assertThat(hers).as(route.toString()).isNotNull();
            for (Object id : List.of(hers, UUID.randomUUID(), "not-an-id")) {
                assertSame(send(ines, route, route.at(id), token), nothing, route + " " + id);
            }
        });
    }

    @Test
    void whatIsTheHostsOrTheKeepersIsNotThereForAMember() {
        HttpResponse<String> nothing = ines.get("/nothing-here");
        ines.get("/me");
        Map<String, String> token = ines.hidden("/sign-out");
        routes().filter(route -> List.of("HOST", "KEEPER").contains(route.who()))
                .forEach(route ->
                        assertSame(send(ines, route, route.at(UUID.randomUUID()), token), nothing, route.toString()));
    }

    /// One of everything that belongs to Lena and her helper, and to nobody else.
    private Map<String, UUID> thingsOfLena() {
        lena.get("/strengths");
        lena.submit("/strengths", "words", "bath time without tears");
        Browser abena = new Browser(url);
        Steps.join(abena, Steps.link(host), "Abena");
        abena.get("/strengths");
        abena.submit("/strengths", "words", "gentle nights with a four year old");
        jdbc.sql("update member set resting_until = '2100-01-01' where id not in (select member from strength)")
                .update();
        lena.get("/asks/new");
        lena.submit("/asks", "words", "he wakes every two hours", "byWhen", "SOON", "heaviness", "3");
        UUID ask = UUID.fromString(lena.location().replace("/asks/", ""));
        UUID invitation = Asking.await(() -> jdbc.sql("select id from invitation where ask = ?")
                .param(ask)
                .query(UUID.class)
                .optional());
        abena.get("/invitations/" + invitation);
        abena.submit("/invitations/" + invitation + "/yes");
        UUID talk = UUID.fromString(abena.location().replace("/talks/", ""));
        UUID strength = jdbc.sql("select id from strength order by id limit 1")
                .query(UUID.class)
                .single();
        UUID news = jdbc.sql("select n.id from notification n join ask a on a.asker = n.member where a.id = ? limit 1")
                .param(ask)
                .query(UUID.class)
                .single();
        return Map.of("news", news, "asks", ask, "invitations", invitation, "talks", talk, "strengths", strength);
    }

    private static HttpResponse<String> send(Browser browser, Route route, String path, Map<String, String> token) {
        return route.method().equals("GET") ? browser.get(path) : browser.post(path, token);
    }

    private static void assertSame(HttpResponse<String> answer, HttpResponse<String> nothing, String route) {
        assertThat(answer.statusCode()).as(route).isEqualTo(404);
        assertThat(answer.body()).as(route).isEqualTo(nothing.body());
        assertThat(headers(answer)).as(route).isEqualTo(headers(nothing));
    }

    private static TreeMap<String, List<String>> headers(HttpResponse<String> response) {
        TreeMap<String, List<String>> headers = new TreeMap<>(response.headers().map());
        headers.remove("date");
        headers.remove("connection"); // the hundredth answer of a connection ends it, whatever it is about
        return headers;
    }

    private static Stream<Route> routes() {
        return ROUTES.lines().map(Route::of);
    }
}
