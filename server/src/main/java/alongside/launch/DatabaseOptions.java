package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database, as the command line or the environment says it: an operator's by its address, or else the village's
/// own. A data directory stays with the kind it began with.
final class DatabaseOptions {

    static final String URL_VARIABLE = "ALONGSIDE_DATABASE_URL";
    static final String PASSWORD_VARIABLE = "ALONGSIDE_DATABASE_PASSWORD";

    static final String KEY = "database";
    static final String OWN = "own";
    static final String ELSEWHERE = "elsewhere";

    @Option(
            names = "--database-url",
            description = "A PostgreSQL 15 or newer in place of the village's own: postgresql://user@host:5432/name;"
                    + " or in " + URL_VARIABLE + ".")
    @Nullable
    String url;

    @Option(
            names = "--database-password-file",
            description =
                    "A file that holds its password and nothing else; or the password in " + PASSWORD_VARIABLE + ".")
    @Nullable
    Path passwordFile;

    Database open(DataDirectory directory) {
        Optional<DatabaseAddress> address = address(System.getenv());
        String wanted = address.isPresent() ? ELSEWHERE : OWN;
        String known =
                directory.recall(KEY).orElse(Files.exists(directory.path().resolve("postgres")) ? OWN : wanted);
        if (!known.equals(wanted)) {
            throw new CannotStart(
                    known.equals(OWN)
                            ? "The data directory " + directory.path()
                                    + " holds a database of its own; choose another with --data."
                            : "The village of " + directory.path() + " lives on a database elsewhere; name it with"
                                    + " --database-url.");
        }
        Database database =
                address.isPresent() ? ExternalDatabase.open(address.get()) : EmbeddedDatabase.start(directory);
        directory.remember(KEY, wanted);
        return database;
    }

    Optional<DatabaseAddress> address(Map<String, String> environment) {
        String given = url == null ? environment.getOrDefault(URL_VARIABLE, "") : url;
        return given.isBlank()
                ? Optional.empty()
                : Optional.of(DatabaseAddress.of(
                        given, passwordFile == null ? environment.get(PASSWORD_VARIABLE) : read(passwordFile)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new CannotStart("The password of the database cannot be read from " + file + ".", e);
        }
    }
}
