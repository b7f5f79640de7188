package alongside.hosting;

import alongside.layout.OpenPaths;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// For whatever watches the server: it lives, and it can answer. Nothing about anybody.
@RestController
class HealthPages {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final JdbcTemplate database;

    HealthPages(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.setQueryTimeout((int) PATIENCE.toSeconds());
    }

    @GetMapping("/livez")
    ResponseEntity<String> lives() {
        return say(HttpStatus.OK, "lives");
    }

    /// No page is served before the index of strengths is filled, so what can still be missing is the database.
    @GetMapping("/readyz")
    ResponseEntity<String> ready() {
        try {
            database.execute("select 1");
            return say(HttpStatus.OK, "ready");
        } catch (DataAccessException e) {
            return say(HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer");
        }
    }

    private static ResponseEntity<String> say(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words + "\n");
    }

    @Bean
    static OpenPaths health() {
        return OpenPaths.of("/livez", "/readyz");
    }
}
