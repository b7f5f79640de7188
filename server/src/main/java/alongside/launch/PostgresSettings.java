package alongside.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The whole of `postgresql.conf`, written anew at each start.
final class PostgresSettings {

    private PostgresSettings() {}

    /// A disk that is full takes nothing from a file that is as it should be.
    static void write(Path file, int port) throws IOException {
        String settings = settings(port);
        if (!Files.exists(file) || !Files.readString(file).equals(settings)) {
            Files.writeString(file, settings);
        }
    }

    private static String settings(int port) {
        return """
                # Written by the village at each start: what is changed here does not last.
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 200
                password_encryption = 'scram-sha-256'

                # What was acknowledged is on the disk.
                fsync = on
                synchronous_commit = on
                full_page_writes = on

                shared_buffers = '128MB'
                timezone = 'UTC'
                log_timezone = 'UTC'
                lc_messages = 'C'

                # Statements, and the rows they fail on, hold people's words: neither may reach the log.
                log_min_messages = 'warning'
                log_min_error_statement = 'panic'
                log_error_verbosity = 'terse'
                log_parameter_max_length_on_error = 0
                """.formatted(port);
    }
}
