package alongside.journeys;

import alongside.hosting.FirstLink;
import alongside.testing.Browser;
import alongside.testing.Steps;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A begun village whose members come through the door without a window, and go on in a phone where it matters.
final class Neighbours {

    private final String url;
    private final JdbcClient jdbc;
    private final Browser host;

    Neighbours(String url, BeanFactory beans) {
        this.url = url;
        this.jdbc = beans.getBean(JdbcClient.class);
        this.host = new Browser(url);
        Steps.begin(host, FirstLink.of(beans));
    }

    String link() {
        return Steps.link(host);
    }

    /// Everyone who lives here already is resting: the next asks go to whoever comes next.
    void rest() {
        jdbc.sql("update member set resting_until = '2100-01-01'").update();
    }

    /// Whoever hosts goes on in this phone.
    Phone host(Phone phone) {
        return phone.goesOnFrom(host, url);
    }

    Phone moveIn(Phone phone, String nickname, String... strengths) {
        Browser guest = new Browser(url);
        Steps.join(guest, link(), nickname, "en");
        for (String strength : strengths) {
            guest.get("/strengths");
            guest.submit("/strengths", "words", strength);
        }
        return phone.goesOnFrom(guest, url);
    }

    /// Whoever moved in last wants to carry no more than this.
    void carriesAtMost(int room) {
        jdbc.sql("update member set room = ? where id = (select id from member order by id desc limit 1)")
                .param(room)
                .update();
    }

    /// Whoever moved in last may be woken tonight.
    void wakeable() {
        jdbc.sql("update member set wake_me = true where id = (select id from member order by id desc limit 1)")
                .update();
    }
}
