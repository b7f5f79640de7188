package alongside.routing;

import alongside.asks.AskId;
import alongside.shared.Commits;
import java.util.Locale;
import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// A stretch of an ask's way to those who are asked, told to the JDK's Flight Recorder: how long it took, for which
/// ask.
/// Costs nothing while nobody records, and holds no word of anyone.
@Name("alongside.Stage")
@Label("Stage")
@Description("A stretch of an ask's way to those who are asked")
@Category("Alongside")
@StackTrace(false)
final class Stage extends Event {

    enum Kind {
        /// Her words become a vector.
        EMBED,
        /// The strengths nearest to it.
        NEAREST,
        /// Who of the members behind them is free.
        FREE,
        /// Who of those is asked.
        DECIDE,
        /// Decision, invitations and the next step are written, and are on the disk.
        COMMIT
    }

    @Label("Ask")
    String ask = "";

    @Label("Name")
    String name = "";

    private Stage() {}

    static Stage started() {
        Stage stage = new Stage();
        stage.begin();
        return stage;
    }

    void end(AskId of, Kind kind) {
        end();
        if (shouldCommit()) {
            ask = of.toString();
            name = kind.name().toLowerCase(Locale.ROOT);
            commit();
        }
    }

    /// From now until what this transaction wrote is kept.
    static void untilCommit(AskId of) {
        Stage stage = started();
        Commits.after(() -> stage.end(of, Kind.COMMIT));
    }
}
