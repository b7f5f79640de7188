package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// What the doctor looks at in the database a village brings along.
record EmbeddedCheck(Path data) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        findings.add(mayRun());
        findings.add(programs());
        if (Files.exists(data.resolve("postgres"))) {
            findings.add(version());
            findings.add(server());
        }
        return findings;
    }

    private static Finding mayRun() {
        return PostgresPrograms.mayRun()
                ? Finding.well("PostgreSQL can run as " + System.getProperty("user.name") + ".")
                : Finding.mend("PostgreSQL does not run as root, and here root cannot give it a user of its own;"
                        + " start the village as an ordinary user.");
    }

    private static Finding programs() {
        try {
            return Finding.well("PostgreSQL's programs for this computer come along ("
                    + PostgresArchive.ofThisMachine().fingerprint() + ").");
        } catch (CannotStart other) {
            return Finding.mend(String.valueOf(other.getMessage()));
        } catch (IOException e) {
            return Finding.mend("PostgreSQL's programs cannot be read; build again.");
        }
    }

    private Finding version() {
        try {
            PostgresCluster.in(data).checkVersion();
            return Finding.well("Its database is of the PostgreSQL this version brings.");
        } catch (CannotStart other) {
            return Finding.mend(String.valueOf(other.getMessage()));
        } catch (IOException e) {
            return Finding.mend("Its database cannot be looked at: " + e.getMessage() + ".");
        }
    }

    private Finding server() {
        try {
            Properties known = DataDirectory.known(data);
            int port = Integer.parseInt(known.getProperty(EmbeddedDatabase.PORT_KEY, "0"));
            boolean runs = !PostgresCluster.in(data).programs().running().isEmpty();
            if (DataDirectory.isInUse(data)) {
                return runs
                        ? Finding.well("Its database runs on port " + port + ".")
                        : Finding.mend("Its database is not running while the village is; see "
                                + PostgresCluster.in(data).log() + ".");
            }
            if (runs) {
                return Finding.well("A PostgreSQL is left of a village that was killed; the next start ends it in order"
                        + " and finds everything.");
            }
            return port == 0 || FreePort.is(port)
                    ? Finding.well("Its database's port is free.")
                    : Finding.well("Its database's port " + port + " is taken; the next start takes another.");
        } catch (IOException e) {
            return Finding.mend("What " + data + " knows of its database cannot be read.");
        }
    }
}
