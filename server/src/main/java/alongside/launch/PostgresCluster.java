package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/// The files of one PostgreSQL: made once, then started and stopped by its own programs.
record PostgresCluster(Path data, PostgresPrograms programs) {

    private static final String MAJOR = "18";
    private static final int PATIENCE_TO_STOP = 60;
    /// Replaying what a killed server had acknowledged may take its time.
    private static final int PATIENCE_TO_START = 600;

    static PostgresCluster in(Path data) {
        return new PostgresCluster(data, new PostgresPrograms(data.resolve("cache/postgres")));
    }

    void checkVersion() throws IOException {
        Path version = files().resolve("PG_VERSION");
        if (Files.exists(version) && !Files.readString(version).strip().equals(MAJOR)) {
            throw new CannotStart("The database in " + files() + " is of PostgreSQL "
                    + Files.readString(version).strip() + ", and this version of the village brings " + MAJOR + ".");
        }
    }

    void start(int port) throws IOException {
        if (!Files.exists(files())) {
            make();
        }
        PostgresSettings.write(files().resolve("postgresql.conf"), port);
        control("start", PATIENCE_TO_START, "-l", log().toString());
    }

    /// Fast, in PostgreSQL's words: open transactions end, what was acknowledged is written down.
    void stop() throws IOException {
        if (Files.exists(lock())) {
            control("stop", PATIENCE_TO_STOP, "-m", "fast");
        }
    }

    /// The process its lock names. It is ours while it lives; after a kill the number may go to anyone.
    Optional<ProcessHandle> server() throws IOException {
        if (!Files.exists(lock())) {
            return Optional.empty();
        }
        String first =
                Files.readAllLines(lock()).stream().findFirst().orElse("").strip();
        return first.matches("\\d{1,9}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    String password() throws IOException {
        return Files.readString(passwordFile()).strip();
    }

    Path log() {
        return data.resolve("postgres.log");
    }

    /// Written by PostgreSQL while it runs; its first line is the number of its process.
    Path lock() {
        return files().resolve("postmaster.pid");
    }

    private Path files() {
        return data.resolve("postgres");
    }

    private Path passwordFile() {
        return data.resolve("postgres.password");
    }

    private void control(String what, int patience, String how, String with) throws IOException {
        String[] arguments = {what, "-w", "-t", String.valueOf(patience), "-D", files().toString(), how, with};
        if (programs.run(log(), "pg_ctl", arguments) != 0) {
            throw new IOException("PostgreSQL did not " + what);
        }
    }

    /// Made beside its place and then moved there whole: a start that is killed meanwhile begins anew.
    private void make() throws IOException {
        Path beside = data.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(beside);
        writeNewPassword();
        int status = programs.run(
                log(),
                "initdb",
                "--pgdata=" + beside,
                "--username=" + EmbeddedDatabase.USER,
                "--pwfile=" + passwordFile(),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8");
        if (status != 0) {
            throw new IOException("initdb ended with " + status);
        }
        Files.move(beside, files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void writeNewPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        Files.createFile(passwordFile(), OnlyOwner.file());
        Files.writeString(passwordFile(), HexFormat.of().formatHex(random) + "\n");
    }
}
