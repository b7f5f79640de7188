package alongside.shared;

import alongside.launch.CannotStart;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells at the start whether these are the keys of this database. With others, what is there would not open, and what
/// comes would not open anywhere else.
@Component
class KeyMark {

    private static final byte[] WORD = "alongside".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLACE = "keys.mark".getBytes(StandardCharsets.UTF_8);

    private final JdbcClient jdbc;

    KeyMark(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Mark(byte[] wrapped, byte[] lookup) {}

    /// New keys are made for a new village only.
    ///
    /// @throws CannotStart when something is sealed already, so that the keys must be somewhere
    void allowNew(Path key) {
        boolean sealed = jdbc.sql("select exists (select 1 from keys.mark) or exists (select 1 from keys.keyset)")
                .query(Boolean.class)
                .single();
        if (sealed) {
            throw new CannotStart("The database holds a village already, and " + key + " is not there; put back"
                    + " village.key and lookup.key of that village, or name their directory with --keys.");
        }
    }

    /// @throws CannotStart when the database was begun with other keys
    void check(Aead wrapping, Mac lookups, Path keys) throws GeneralSecurityException {
        jdbc.sql("insert into keys.mark (one, wrapped, lookup) values (true, ?, ?) on conflict do nothing")
                .params(wrapping.encrypt(WORD, PLACE), lookups.computeMac(WORD))
                .update();
        Mark mark = jdbc.sql("select wrapped, lookup from keys.mark")
                .query((row, n) -> new Mark(row.getBytes(1), row.getBytes(2)))
                .single();
        try {
            wrapping.decrypt(mark.wrapped(), PLACE);
            lookups.verifyMac(mark.lookup(), WORD);
        } catch (GeneralSecurityException other) {
            throw new CannotStart(
                    "The keys in " + keys + " are not the ones this database was begun with; put back"
                            + " village.key and lookup.key of that village, or name their directory with --keys.",
                    other);
        }
    }
}
