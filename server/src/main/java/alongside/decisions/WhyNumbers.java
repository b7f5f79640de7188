package alongside.decisions;

import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Secrets;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Numbers a member gives her host when she wants to know why she was asked, or not: good for a week, and each new one
/// ends the one before.
@Component
class WhyNumbers {

    private static final Duration LIFE = Duration.ofDays(7);

    /// Without the four that are read as others.
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    WhyNumbers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public String make(Viewer viewer) {
        String number = fresh();
        jdbc.sql("delete from why_number where member = ? or ends_at <= ?")
                .params(viewer.id().value(), Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("insert into why_number (number_hash, member, ends_at) values (?, ?, ?)")
                .params(
                        Secrets.hash(number),
                        viewer.id().value(),
                        Timestamp.from(clock.instant().plus(LIFE)))
                .update();
        return number.substring(0, LENGTH / 2) + "-" + number.substring(LENGTH / 2);
    }

    /// @param typed as someone read it out: blanks, dashes and small letters do not matter, nor O for 0 and I or L for
    /// 1
    Optional<MemberId> find(String typed) {
        String number = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return jdbc.sql("select member from why_number where number_hash = ? and ends_at > ?")
                .params(Secrets.hash(number), Timestamp.from(clock.instant()))
                .query((row, n) -> new MemberId(row.getObject(1, UUID.class)))
                .optional();
    }

    private static String fresh() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            number.append(DIGITS.charAt(RANDOM.nextInt(DIGITS.length())));
        }
        return number.toString();
    }
}
