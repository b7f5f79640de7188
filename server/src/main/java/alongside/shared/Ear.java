package alongside.shared;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Hears what [Nodes] tells, on a connection of its own that no page ever waits for. When it breaks it comes back.
@Component
public class Ear implements SmartLifecycle {

    /// How PostgreSQL's own list of connections names this one.
    public static final String NAME = "alongside ear";

    private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final int LISTEN_MILLIS = 10_000;
    private static final int ANSWER_SECONDS = 5;
    private static final String SILENCE_SECONDS = "15";

    private final JdbcConnectionDetails database;
    private final ObjectProvider<Hearing> rooms;
    private volatile @Nullable Thread listener;

    Ear(JdbcConnectionDetails database, ObjectProvider<Hearing> rooms) {
        this.database = database;
        this.rooms = rooms;
    }

    @Override
    public void start() {
        Thread listening = Thread.ofVirtual().name("ear").unstarted(this::keepListening);
        listener = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = listener;
        listener = null;
        if (listening != null) {
            listening.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private boolean isWanted() {
        return listener == Thread.currentThread();
    }

    private void keepListening() {
        Map<String, Hearing> byChannel =
                rooms.orderedStream().collect(Collectors.toMap(Hearing::channel, Function.identity()));
        Duration wait = FIRST_WAIT;
        while (isWanted()) {
            long from = System.nanoTime();
            try (Connection connection = connect()) {
                listen(connection, byChannel);
            } catch (SQLException | RuntimeException broken) {
                if (isWanted()) {
                    LOG.warn("What other processes tell is not heard ({}); it comes back", said(broken));
                }
            }
            wait = pause(System.nanoTime() - from > LONGEST_WAIT.toNanos() ? FIRST_WAIT : wait);
        }
    }

    private static String said(Exception broken) {
        return broken instanceof SQLException sql
                ? "SQL state " + sql.getSQLState()
                : broken.getClass().getName();
    }

    private Connection connect() throws SQLException {
        Properties how = new Properties();
        how.setProperty("user", Objects.requireNonNullElse(database.getUsername(), ""));
        how.setProperty("password", Objects.requireNonNullElse(database.getPassword(), ""));
        how.setProperty("ApplicationName", NAME);
        how.setProperty("tcpKeepAlive", "true");
        how.setProperty("socketTimeout", SILENCE_SECONDS);
        return DriverManager.getConnection(database.getJdbcUrl(), how);
    }

    private void listen(Connection connection, Map<String, Hearing> byChannel) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String channel : byChannel.keySet()) {
                statement.execute("listen " + channel);
            }
        }
        byChannel.values().forEach(Hearing::hearAgain);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (isWanted()) {
            PGNotification[] told = postgres.getNotifications(LISTEN_MILLIS);
            if (told.length == 0 && !connection.isValid(ANSWER_SECONDS)) {
                throw new SQLException("The other end is gone");
            }
            pass(told, byChannel);
        }
    }

    /// A room that cannot hear something now hears all again; the others go on hearing.
    private static void pass(PGNotification[] told, Map<String, Hearing> byChannel) {
        Set<Hearing> again = new HashSet<>();
        for (PGNotification one : told) {
            Hearing room = byChannel.get(one.getName());
            if (room != null && !hears(room, one)) {
                again.add(room);
            }
        }
        again.forEach(Hearing::hearAgain);
    }

    private static boolean hears(Hearing room, PGNotification told) {
        try {
            room.hear(told.getParameter());
            return true;
        } catch (RuntimeException busy) {
            LOG.warn("One of {} is heard later ({})", room.channel(), said(busy));
            return false;
        }
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
