package alongside.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// What the doctor asks an operator's PostgreSQL.
record ExternalCheck(DatabaseAddress address, Clock clock) {

    private static final List<String> KEEPS = List.of("fsync", "full_page_writes", "synchronous_commit");
    private static final Duration FAR = Duration.ofMillis(20);
    private static final Duration APART = Duration.ofSeconds(5);
    private static final int TRIES = 10;
    private static final int WANTED = 20;

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        try (Connection connection = ExternalDatabase.open(address).connect();
                Statement ask = connection.createStatement()) {
            findings.add(Finding.well("The database at " + address.shown() + " answers; it is PostgreSQL "
                    + connection.getMetaData().getDatabaseProductVersion() + "."));
            for (String setting : KEEPS) {
                findings.add(keeps(setting, ExternalDatabase.answer(ask, "show " + setting)));
            }
            findings.add(isNear(ask));
            findings.add(agreesOnTheTime(ask));
            findings.add(hasRoom(ask));
        } catch (CannotStart reason) {
            findings.add(Finding.mend(String.valueOf(reason.getMessage())));
        } catch (SQLException broken) {
            findings.add(Finding.mend("The database at " + address.shown() + " broke off (" + broken.getSQLState()
                    + "); look whether it runs."));
        }
        return findings;
    }

    private static Finding keeps(String setting, String value) {
        return value.equals("off")
                ? Finding.mend("The database has " + setting + " off and may lose what it acknowledged; set it on.")
                : Finding.well("The database has " + setting + " " + value + ".");
    }

    private static Finding isNear(Statement ask) throws SQLException {
        long began = System.nanoTime();
        for (int i = 0; i < TRIES; i++) {
            ExternalDatabase.answer(ask, "select 1");
        }
        Duration each = Duration.ofNanos(System.nanoTime() - began).dividedBy(TRIES);
        String sentence = "The database answers in " + Math.max(1, each.toMillis()) + " ms";
        return each.compareTo(FAR) < 0
                ? Finding.well(sentence + ".")
                : Finding.mend(sentence + ", and a page asks it many times; bring the two closer together.");
    }

    private Finding agreesOnTheTime(Statement ask) throws SQLException {
        double seconds =
                Double.parseDouble(ExternalDatabase.answer(ask, "select extract(epoch from clock_timestamp())"));
        Duration apart = Duration.between(Instant.ofEpochMilli((long) (seconds * 1000)), clock.instant());
        return apart.abs().compareTo(APART) < 0
                ? Finding.well("Its clock and this one agree.")
                : Finding.mend("Its clock and this one are " + apart.abs().toSeconds()
                        + " s apart; let both follow the same time server.");
    }

    private static Finding hasRoom(Statement ask) throws SQLException {
        int left = Integer.parseInt(ExternalDatabase.answer(ask, """
                select current_setting('max_connections')::int - count(*) from pg_stat_activity
                where backend_type = 'client backend'
                """));
        return left >= WANTED
                ? Finding.well("It has " + left + " connections left.")
                : Finding.mend("It has " + left + " connections left, and each process of the village takes up to "
                        + WANTED + "; raise its max_connections.");
    }
}
