package alongside.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hears PostgreSQL's NOTIFY on a connection of its own. When the connection breaks it comes back, and then every
/// page is told to look again, because something may have happened meanwhile.
@Component
class Listening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int LISTEN_MILLIS = 10_000;
    private static final int ANSWER_SECONDS = 5;

    /// How PostgreSQL's own list of connections names this one.
    static final String NAME = "alongside live";

    private final DataSource database;
    private final Streams streams;
    private volatile @Nullable Thread ear;

    Listening(DataSource database, Streams streams) {
        this.database = database;
        this.streams = streams;
    }

    @Override
    public void start() {
        Thread listening = Thread.ofVirtual().name("live").unstarted(this::keepListening);
        ear = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = ear;
        ear = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return ear != null;
    }

    private void keepListening() {
        Duration wait = FIRST_WAIT;
        while (ear == Thread.currentThread()) {
            try (Connection connection = database.getConnection()) {
                wait = FIRST_WAIT;
                listen(connection);
            } catch (SQLException broken) {
                LOG.warn("The live connection is broken (SQL state {}); it comes back", broken.getSQLState());
            }
            wait = pause(wait);
        }
    }

    private void listen(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setClientInfo("ApplicationName", NAME);
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + Live.CHANNEL);
        }
        streams.tellAllToLookAgain();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (ear == Thread.currentThread()) {
            PGNotification[] told = postgres.getNotifications(LISTEN_MILLIS);
            if (told.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("The other end is gone");
            }
            for (PGNotification one : told) {
                pass(one.getParameter());
            }
        }
    }

    private void pass(String told) {
        int space = told.indexOf(' ');
        streams.tell(UUID.fromString(told.substring(0, space)), told.substring(space + 1));
    }

    private static Duration pause(Duration wait) {
        try {
            Thread.sleep(wait);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Duration longer = wait.multipliedBy(2);
        return longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT;
    }
}
