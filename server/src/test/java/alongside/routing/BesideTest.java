package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asking;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.testing.Cast;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// However many talks and asks stand beside her, the database is asked as often for them.
@OnTheScene
class BesideTest {

    @Autowired
    Cast cast;

    @Autowired
    Asking asking;

    @Autowired
    Members members;

    @Autowired
    Placing placing;

    @Autowired
    BesidePages pages;

    @Autowired
    Scene scene;

    private Viewer lena;
    private Viewer ines;

    @BeforeEach
    void twoWhoWalkWithEachOther() {
        scene.empty();
        lena = cast.mama("Lena");
        ines = cast.mama("Ines");
        members.setRoom(lena, 6);
        talk(lena, ines);
        talk(ines, lena);
    }

    @Test
    void moreTalksAndAsksOfHersTakeNoMoreQueries() {
        List<String> before = queries();
        assertThat(before).anyMatch(query -> query.contains("from conversation"));
        talk(lena, cast.mama("Abena"));
        talk(cast.mama("Mira"), lena);
        talk(cast.mama("Tilde"), lena);
        assertThat(queries()).containsExactlyElementsOf(before);
    }

    private void talk(Viewer asker, Viewer helper) {
        AskId ask = asking.soon(asker, Scene.SLEEP);
        placing.invite(ask, helper.id()).orElseThrow();
        scene.yes(helper, scene.only(helper));
    }

    /// Those of this thread; other work of the village goes on beside it.
    private List<String> queries() {
        Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        Level level = logger.getLevel();
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        logger.addAppender(heard);
        logger.setLevel(Level.DEBUG);
        try {
            pages.beside(lena, "");
        } finally {
            logger.setLevel(level);
            logger.detachAppender(heard);
        }
        return heard.list.stream()
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .map(ILoggingEvent::getFormattedMessage)
                .toList();
    }
}
