package alongside.routing;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.AskId;
import alongside.asks.Asks;
import alongside.matching.routing.Reason;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.strengths.Struggles;
import alongside.testing.Cast;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Help that can go both ways is counted, and said only where nobody is veiled.
@OnTheScene
class ViceVersaTest {

    private static final String TOILET = "potty training, all my boys were dry by three without tears";
    private static final String WET = "he is four and still needs a nappy, the potty training makes us both cry";

    @Autowired
    Cast cast;

    @Autowired
    Struggles struggles;

    @Autowired
    Asks asks;

    @Autowired
    WhyYou whyYou;

    @Autowired
    Scene scene;

    @Autowired
    JdbcClient jdbc;

    private Viewer lena;

    @BeforeEach
    void anAskerWhoKnowsAboutNappies() {
        scene.empty();
        lena = cast.mama("Lena", TOILET);
    }

    @Test
    void whomTheAskerCouldHelpTooComesFirstAmongEquals() {
        Viewer plain = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        Viewer both = cast.mama("Abena", Scene.GENTLE_NIGHTS);
        struggles.add(both, new PrivateText(WET));
        scene.raise(lena);
        assertThat(viceVersa(both)).isGreaterThan(0.3);
        assertThat(viceVersa(plain)).isZero();
        assertThat(place(both)).isLessThan(place(plain));
    }

    @Test
    void whatSheWithdrewCountsNoMore() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        struggles.add(ines, new PrivateText(WET));
        struggles.withdraw(
                ines, jdbc.sql("select id from struggle").query(UUID.class).single());
        scene.raise(lena);
        assertThat(viceVersa(ines)).isZero();
    }

    @Test
    void ofAVeiledAskerItIsNotSaid() {
        Viewer ines = cast.mama("Ines", Scene.GENTLE_NIGHTS);
        struggles.add(ines, new PrivateText(WET));
        AskId ask = scene.raise(lena);
        jdbc.sql("update decision set reasons = array_fill(?::text, array[cardinality(reasons)])")
                .param(Reason.VICE_VERSA.name())
                .update();
        assertThat(saysSo(ines)).isFalse();
        asks.unveil(lena, ask);
        assertThat(saysSo(ines)).isTrue();
    }

    private boolean saysSo(Viewer ines) {
        return whyYou.page(ines, scene.only(ines), null).viceVersa();
    }

    private double viceVersa(Viewer member) {
        return jdbc.sql("select vice_versa[array_position(considered, ?)] from decision")
                .param(member.id().value())
                .query(Double.class)
                .single();
    }

    private int place(Viewer member) {
        return jdbc.sql("select array_position(considered, ?) from decision")
                .param(member.id().value())
                .query(Integer.class)
                .single();
    }
}
